using System.Xml.Linq;

namespace Crm.Web.Tests.Texts;

/// <summary>The resource files as they stand in the source tree.</summary>
internal static class ResourceFile
{
    public static readonly string[] Languages = ["zh-CN", "en"];

    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Web => Path.Combine(Root, "Crm.Web");

    public static IEnumerable<string> Areas => Directory.EnumerateFiles(Path.Combine(Web, "Resources"), "*.resx")
        .Select(file => Path.GetFileNameWithoutExtension(Path.GetFileNameWithoutExtension(file))).Distinct().Order();

    /// <summary>What a page of the area finds: its own texts and those of the wider areas.</summary>
    public static IEnumerable<string> Keys(string area) =>
        area.LastIndexOf('.') is > 0 and var dot ? Read(area, Languages[0]).Keys.Concat(Keys(area[..dot])) : Read(area, Languages[0]).Keys;

    public static IReadOnlyDictionary<string, string> Read(string area, string language) =>
        XDocument.Load(Path.Combine(Web, "Resources", $"{area}.{language}.resx")).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static string FindRoot(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "Crm.sln"))
        ? folder.FullName
        : FindRoot(folder.Parent ?? throw new DirectoryNotFoundException("Crm.sln is above none of the folders of this test."));
}
