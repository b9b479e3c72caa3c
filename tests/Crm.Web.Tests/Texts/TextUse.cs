using System.Text.RegularExpressions;

namespace Crm.Web.Tests.Texts;

/// <summary>A text used in a page: <c>T["Key"]</c> of its area, <c>S["Key"]</c> of the shell; a key put together ("Stage." + x) by its fixed parts.</summary>
internal sealed partial record TextUse(string File, string Area, string Key, Regex Pattern)
{
    private const string Shell = "Shell";

    /// <summary>A key that begins with a type's name begins with that of an enum of the contracts or the pages.</summary>
    private static string EnumNames { get; } = "(?:" + string.Join('|', Directory.GetFiles(AppContext.BaseDirectory, "Crm.*.dll")
        .Where(file => file.EndsWith(".Contracts.dll", StringComparison.Ordinal) || file.EndsWith("Crm.Web.dll", StringComparison.Ordinal))
        .SelectMany(file => System.Reflection.Assembly.LoadFrom(file).GetTypes()).Where(type => type.IsEnum).Select(type => type.Name).Distinct()) + ")";

    public bool Fits(string key) => Pattern.IsMatch(key);

    /// <summary>Whether texts of that area are looked up for this use: its own area's or those around it.</summary>
    public bool Reads(string area) => Within(Area, area);

    public static IEnumerable<TextUse> All() =>
        from file in Sources()
        let area = AreaOf(file)
        from Match match in Use().Matches(DocComment().Replace(System.IO.File.ReadAllText(file), ""))
        let inShell = match.Groups["who"].Value is "S" or "s" or "Shared"
        where inShell || area != Shell
        select Of(Path.GetRelativePath(ResourceFile.Web, file), inShell ? Shell : area, match);

    /// <summary>The sources in which a text of the area can be used.</summary>
    public static IEnumerable<string> Sources(string area) => Sources().Where(file => area == Shell || Within(AreaOf(file), area));

    private static bool Within(string area, string wider) => area == wider || area.StartsWith(wider + ".", StringComparison.Ordinal);

    private static IEnumerable<string> Sources() => new[] { "Components", "Composition", "Infrastructure", "Layout", "Pages" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(ResourceFile.Web, folder), "*.*", SearchOption.AllDirectories))
        .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal));

    private static string AreaOf(string file)
    {
        var parts = Path.GetRelativePath(ResourceFile.Web, file).Split(Path.DirectorySeparatorChar);
        return parts is ["Pages", .. var folders, _] && folders.Length > 0 ? string.Join('.', folders) : Shell;
    }

    private static TextUse Of(string file, string area, Match match)
    {
        var key = match.Groups["key"].Value;
        var pattern = match.Groups["dollar"].Success
            ? Hole().Replace(Regex.Escape(key).Replace(@"\{", "{", StringComparison.Ordinal), hole => hole.Value.Contains("typeof", StringComparison.Ordinal) ? EnumNames : ".+")
            : Regex.Escape(key) + (match.Groups["more"].Success ? ".*" : "");
        return new TextUse(file, area, key, new Regex($"^{pattern}$"));
    }

    // T["Key"], S["Key", 3], T["Stage." + stage], T[$"{part}.{status}"], T.Find("Key"), catalog.Shared["Key"], S[wide ? "A" : "B"]
    [GeneratedRegex("""\b(?<who>[TSs]|Shared|texts)(?:\[|\.Find\()(?:[^"\]\n]*\? )?(?<dollar>\$)?"(?<key>[^"]+)"(?<more>\s*\+)?""")]
    private static partial Regex Use();

    [GeneratedRegex("///.*")]
    private static partial Regex DocComment();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
