using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Errors;

namespace Crm.Staff.Features.Notifications;

/// <summary>
/// Texts of notifications, from the resources of the module that publishes them: key <c>notify.</c> and the kind, with facts in braces by
/// name (<c>{subject} waits for your approval</c>); key <c>notify.</c>, the kind and <c>.name</c> says what the kind is about. A fact that
/// is a code has its words at <c>notify.kind.fact.code</c>, such as <c>notify.approvals.decided.state.Approved</c>.
/// </summary>
internal sealed partial class NotificationTexts(ErrorTexts texts, IEnumerable<ErrorTextSource> sources)
{
    private const string Start = "notify.";
    private const string NameEnd = ".name";
    private readonly Lazy<IReadOnlyList<string>> kinds = new(() => [.. sources.SelectMany(s => Kinds(s.Texts)).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>Every kind that a module has a name for.</summary>
    public IReadOnlyList<string> Kinds() => kinds.Value;

    /// <summary>The text in the current language; the kind with its facts where no module has one.</summary>
    public string Text(string kind, IReadOnlyDictionary<string, string> facts) => texts.Find(Start + kind) is { } text
        ? Placeholder().Replace(text, m => Fact(kind, m.Groups[1].Value, facts))
        : $"{kind}: {string.Join(", ", facts.Values)}";

    private string Fact(string kind, string name, IReadOnlyDictionary<string, string> facts) =>
        facts.TryGetValue(name, out var value) ? texts.Find($"{Start}{kind}.{name}.{value}") ?? value : "";

    /// <summary>What a kind is about, in the current language.</summary>
    public string Name(string kind) => texts.Find(Start + kind + NameEnd) ?? kind;

    private static IEnumerable<string> Kinds(ResourceManager resources) =>
        resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<DictionaryEntry>()
            .Select(e => (string)e.Key)
            .Where(key => key.StartsWith(Start, StringComparison.Ordinal) && key.EndsWith(NameEnd, StringComparison.Ordinal))
            .Select(key => key[Start.Length..^NameEnd.Length]);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
