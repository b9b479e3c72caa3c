using System.Text.RegularExpressions;

namespace Crm.Knowledge.Domain.Redaction;

/// <summary>
/// Takes personal data out of a text before it becomes knowledge: the names, phones and codes that are given, and by pattern e-mail
/// addresses and every number long enough to be a phone, identity card or bank account. When in doubt it removes; dates stay.
/// </summary>
internal sealed partial class PersonalData
{
    /// <summary>Stands where something was.</summary>
    public const string Removed = "〔已隐去〕";

    private const int Patience = 2;
    private readonly Regex? names;

    /// <param name="names">As the case gives them; one character alone is no name.</param>
    public PersonalData(IEnumerable<string> names)
    {
        var patterns = names.Select(n => n.Trim()).Where(n => n.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(n => n.Length).SelectMany(Patterns).ToList();
        if (patterns.Count > 0)
            this.names = new Regex(string.Join('|', patterns), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(Patience));
    }

    /// <summary>The text with each of them replaced by <see cref="Removed"/>.</summary>
    public string RemoveFrom(string text)
    {
        text = Address().Replace(text, Removed);
        if (names is not null)
            text = names.Replace(text, Removed);
        return Numbers().Replace(text, m => m.Groups["date"].Success ? m.Value : Removed);
    }

    /// <summary>A name, however spaced; and 张先生, where a person's name 张伟 is given.</summary>
    private static IEnumerable<string> Patterns(string name)
    {
        yield return string.Join(@"\s*", name.Where(c => !char.IsWhiteSpace(c)).Select(c => Regex.Escape(c.ToString())));
        if (name.Length is 2 or 3 && name.All(c => c is >= '\u4e00' and <= '\u9fff'))
            yield return Regex.Escape(name[..1]) + @"\s*(?:先生|女士|小姐|太太|师傅|阿姨|经理|老师|医生)";
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}._%+\-]+\s?[@＠]\s?[\p{L}\p{Nd}\-]+(?:[.．][\p{L}\p{Nd}\-]+)+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Address();

    // Seven digits or more, in groups however separated; an identity card may end in X.
    [GeneratedRegex(
        @"(?<date>(?<!\p{Nd})(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\p{Nd}|[-/.]\p{Nd}))|(?:[+＋(（]\s?)?\p{Nd}(?:[\s\-－—·.()（）/]{0,2}\p{Nd}){6,}[XxＸｘ]?",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Numbers();
}
