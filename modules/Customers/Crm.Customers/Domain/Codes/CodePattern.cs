using System.Globalization;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;

namespace Crm.Customers.Domain.Codes;

/// <summary>A rule for customer codes (C-22), e.g. <c>JR{W|N}{owner:00}{serial:000}</c>: W foreign, N domestic.</summary>
internal sealed partial class CodePattern
{
    public const string Default = "JR{W|N}{owner:00}{serial:000}";
    private const int MaxLength = 60;
    private readonly string pattern;

    private CodePattern(string pattern) => this.pattern = pattern;

    /// <summary>Reads a pattern; throws <c>customers.code.…</c> at field <c>pattern</c> where it is none.</summary>
    public static CodePattern Parse(string pattern)
    {
        pattern = pattern.Trim();
        if (pattern.Length is 0 or > MaxLength)
            throw new RuleException("customers.code.length", "pattern", pattern.Length, MaxLength);
        if (Places().Replace(pattern, "") is var rest && rest.IndexOfAny(['{', '}']) >= 0)
            throw new RuleException("customers.code.place", "pattern", rest);
        if (Places().Matches(pattern).Count(m => m.Groups["name"].Value == "serial") is var serials && serials != 1)
            throw new RuleException("customers.code.serial", "pattern", serials);
        return new CodePattern(pattern);
    }

    public bool NeedsOwner => pattern.Contains("{owner", StringComparison.Ordinal);

    /// <summary>What the serial counts: codes of this pattern, of one year where the year is in it.</summary>
    public string Counter(DateOnly today) =>
        pattern.Contains("{yy", StringComparison.Ordinal) ? $"{pattern}@{today.Year.ToString(CultureInfo.InvariantCulture)}" : pattern;

    public string Write(string nature, int owner, DateOnly today, int serial) => Places().Replace(pattern, place => place.Groups["name"].Value switch
    {
        "serial" => Padded(serial, place),
        "owner" => Padded(owner, place),
        "yyyy" => today.Year.ToString("0000", CultureInfo.InvariantCulture),
        "yy" => (today.Year % 100).ToString("00", CultureInfo.InvariantCulture),
        _ => nature == Natures.Foreign ? "W" : "N",
    });

    public override string ToString() => pattern;

    private static string Padded(int number, Match place) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(place.Groups["zeros"].Length, '0');

    [GeneratedRegex(@"\{(?<name>W\|N|yyyy|yy)\}|\{(?<name>serial|owner)(:(?<zeros>0{1,9}))?\}")]
    private static partial Regex Places();
}
