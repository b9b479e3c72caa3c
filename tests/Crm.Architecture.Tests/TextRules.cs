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

    /// <summary>What a file calls a stage or a source, the page calls so too: the words of exports and those of the portal.</summary>
    [Theory]
    [InlineData("Errors.resx", "Customers.en.resx")]
    [InlineData("Errors.zh-CN.resx", "Customers.zh-CN.resx")]
    public void Files_and_pages_use_the_same_words(string ofModule, string ofPortal)
    {
        const string Word = "customers.word.";
        var (files, pages) = (Read("Customers", ofModule), Texts(Path.Combine(Solution.Root, "Crm.Web", "Resources", ofPortal)));
        var differing = from text in files
                        where text.Key.StartsWith(Word, StringComparison.Ordinal) && text.Key.Count(c => c == '.') > 2
                        let parts = text.Key[Word.Length..].Split('.', 2)
                        let shown = PortalKeys[parts[0]].Select(key => pages.GetValueOrDefault($"{key}.{parts[1]}")).FirstOrDefault(t => t is not null)
                        where shown != text.Value
                        select $"{text.Key}: {text.Value}, on pages: {shown}";
        differing.ShouldBeEmpty();
    }

    private static readonly Dictionary<string, string[]> PortalKeys = new()
    {
        ["stage"] = ["Stage"], ["nature"] = ["Nature"], ["ownership"] = ["Ownership"], ["source"] = ["Source"], ["lead-stage"] = ["LeadStage"],
        ["discard"] = ["Discard"], ["importance"] = ["Importance"], ["verification"] = ["Verification"], ["tier"] = ["Tier"], ["channel"] = ["Channel"],
        ["role"] = ["Role"], ["opportunity-stage"] = ["OpportunityStage"], ["opportunity-reason"] = ["LossReason", "ParkReason"],
        ["activity-kind"] = ["Activity"], ["activity-state"] = ["Activity.State"],
        ["expense-kind"] = ["ExpenseKind"], ["expense-state"] = ["ExpenseState"], ["expense-level"] = ["ExpenseLevel"], ["expense-occasion"] = ["ExpenseOccasion"],
        ["expense-warning"] = ["ExpenseWarning"], ["consent-way"] = ["ConsentWay"], ["education"] = ["Education"], ["gender"] = ["Gender"],
        ["project-state"] = ["ProjectState"], ["screening"] = ["Criterion"],
    };

    private static IEnumerable<string> Codes(string source, string module) =>
        Code().Matches(source).Select(m => m.Groups[2].Value).Where(c => c.StartsWith(module.ToLowerInvariant() + ".", StringComparison.Ordinal));

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups[1].Value)];

    private static Dictionary<string, string> Read(string module, string file) => Texts(Path.Combine(Solution.Folder(module), "Resources", file));

    private static Dictionary<string, string> Texts(string path) =>
        !File.Exists(path) ? [] : XDocument.Load(path).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    [GeneratedRegex("""(RuleException|ConflictException|NotFoundException|ForbiddenException|\.Text)\(\s*"([a-z_.-]+)["]""")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Placeholder();
}
