using System.Text.RegularExpressions;

namespace Crm.Web.Tests.Texts;

public sealed partial class IconTests
{
    [Fact]
    public void Every_icon_a_page_names_is_in_the_sprite()
    {
        var listed = Listed();
        var missing = from file in Directory.EnumerateFiles(ResourceFile.Web, "*.razor", SearchOption.AllDirectories)
                      from Match match in Named().Matches(File.ReadAllText(file))
                      let name = match.Groups["name"].Value
                      where !listed.Contains(name)
                      select $"{Path.GetFileName(file)}: {name}";
        missing.ShouldBeEmpty("add them to Crm.Web/Assets/icons.txt");
    }

    internal static HashSet<string> Listed() =>
        [.. File.ReadLines(Path.Combine(ResourceFile.Web, "Assets", "icons.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [GeneratedRegex("""(?:<Icon Name|\bIcon)="(?<name>[a-z][a-z0-9-]*)"[ />]""")]
    private static partial Regex Named();
}
