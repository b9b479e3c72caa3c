using System.Text.RegularExpressions;
using System.Xml.Linq;
using Shouldly;

namespace Crm.Architecture.Tests;

/// <summary>Every error code a module can answer has a text in both languages, with the same placeholders.</summary>
public sealed partial class TextRules
{
    public static TheoryData<string> Modules => [.. Solution.Modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_error_has_a_text_in_both_languages(string module)
    {
        var (en, zh) = (Read(module, "Errors.resx"), Read(module, "Errors.zh-CN.resx"));
        zh.Keys.Order(StringComparer.Ordinal).ShouldBe(en.Keys.Order(StringComparer.Ordinal));
        en.Keys.Where(k => !Placeholders(en[k]).SetEquals(Placeholders(zh[k]))).ShouldBeEmpty();
        var codes = Solution.Files(Solution.Folder(module), ".cs").SelectMany(f => Codes(File.ReadAllText(f), module)).Distinct();
        codes.Where(c => !en.ContainsKey(c)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Codes(string source, string module) =>
        Code().Matches(source).Select(m => m.Groups[2].Value).Where(c => c.StartsWith(module.ToLowerInvariant() + ".", StringComparison.Ordinal));

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups[1].Value)];

    private static Dictionary<string, string> Read(string module, string file)
    {
        var path = Path.Combine(Solution.Folder(module), "Resources", file);
        return !File.Exists(path) ? [] : XDocument.Load(path).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);
    }

    [GeneratedRegex("""(RuleException|ConflictException|NotFoundException|ForbiddenException|\.Text)\(\s*"([a-z_.]+)["]""")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Placeholder();
}
