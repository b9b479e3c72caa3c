using System.Text;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Names;

namespace Crm.BuildingBlocks.Personal;

/// <summary>A person's names and numbers as PostgreSQL's regular expressions: a mobile number is found however it is grouped, with and without +86.</summary>
internal static partial class PersonPatterns
{
    /// <summary>A name shorter than this is found on the person's own records only.</summary>
    private const int ShortestName = 2;

    /// <summary>Matches nothing.</summary>
    public const string Nothing = "$.^";

    /// <summary>What counts everywhere: telephone numbers, addresses, ids.</summary>
    public static string Everywhere(PersonSought person) =>
        Any(person.Phones.Select(Phone).Concat(person.Words.Where(w => w.Trim().Length >= ShortestName).Select(w => Edges(Literal(w.Trim())))));

    /// <summary>Names.</summary>
    public static string Names(PersonSought person) => Any(person.Names.Where(n => n.Trim().Length >= ShortestName).Select(n => Name(n.Trim())));

    /// <summary>What ties a name to the person where a row names no customer by its id.</summary>
    public static string Ties(PersonSought person) => Any(person.Ties.Where(t => t.Trim().Length >= ShortestName).Select(t => Name(t.Trim())));

    /// <summary>All that is taken out of a row that means the person. Longer values come first, so that none leaves a part of it behind.</summary>
    public static string All(PersonSought person) => Any(new[] { Everywhere(person), Names(person) }.Where(p => p != Nothing));

    private static string Any(IEnumerable<string> patterns) =>
        string.Join('|', patterns.Distinct().OrderByDescending(p => p.Length)) is { Length: > 0 } any ? $"(?:{any})" : Nothing;

    private static string Name(string name) => IsLatin(name) ? Edges(Spaces().Replace(Literal(name), @"\s+")) : Literal(name);

    private static bool IsLatin(string text) => text.All(c => c < '\u0250');

    private static string Edges(string pattern) => $"(?<![0-9A-Za-z]){pattern}(?![0-9A-Za-z])";

    private static string Phone(string typed)
    {
        if (PhoneNumber.Parse(typed) is not { } number)
            return Edges(Literal(typed.Trim()));
        var chinese = number.Kind is PhoneKind.Mobile or PhoneKind.Landline;
        var digits = chinese ? number.Number[3..] : number.Number.TrimStart('+');
        var pattern = new StringBuilder(chinese ? @"(?:\+?(?:00)?86[ ()./-]{0,3})?" : @"(?:\+|00)?");
        if (number.Kind == PhoneKind.Landline)
            pattern.Append(@"[(]?0?");
        // At most three signs between two digits, as in (0571) 8765-4321.
        pattern.AppendJoin(@"[ ()./-]{0,3}", digits.AsEnumerable());
        return Edges(pattern.ToString());
    }

    private static string Literal(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
            escaped.Append(char.IsAsciiLetterOrDigit(c) || c > '\u007f' || c == ' ' ? c.ToString() : $"\\{c}");
        return escaped.ToString();
    }

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
