using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Search;

namespace Crm.BuildingBlocks.Names;

/// <summary>What kind of number it is.</summary>
public enum PhoneKind
{
    /// <summary>A Chinese mobile phone.</summary>
    Mobile,

    /// <summary>A Chinese landline with its area code.</summary>
    Landline,

    /// <summary>A Chinese service number: 400, 800, 95598, 12345.</summary>
    Service,

    /// <summary>Outside mainland China.</summary>
    Foreign,
}

/// <summary>A telephone number in one form, however it was written.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Number">Compare by this: +86 and the number without leading zero (+8613800001234, +8657187654321), +85223456789; a service
/// number as dialled (4008001234, 95598).</param>
/// <param name="Extension">Extension digits, or null.</param>
public sealed partial record PhoneNumber(PhoneKind Kind, string Number, string? Extension)
{
    /// <summary>
    /// Reads a number: (0571) 8765-4321 转 801, +86 138 0000 1234, 0086-21-62345678, 400-800-1234, +1 212 555 0100. Null when it cannot be one.
    /// </summary>
    /// <param name="typed">As written.</param>
    /// <param name="areaCode">Area code (0571) that a landline without one gets; without it such a number cannot be read.</param>
    public static PhoneNumber? Parse(string? typed, string? areaCode = null)
    {
        var text = FoldedText.Of(typed ?? "").Trim();
        if (text.Length > 60 || Split().Match(text) is not { Success: true } parts)
            return null;
        var extension = parts.Groups["extension"] is { Success: true } e ? e.Value : null;
        var digits = NoDigits().Replace(parts.Groups["number"].Value, "");
        var foreign = parts.Groups["number"].Value.TrimStart(' ', '(').StartsWith('+');
        if (!foreign && digits.StartsWith("00", StringComparison.Ordinal))
            (foreign, digits) = (true, digits[2..]);
        if (foreign && !digits.StartsWith("86", StringComparison.Ordinal))
            return digits.Length is >= 7 and <= 15 && digits[0] != '0' ? new(PhoneKind.Foreign, "+" + digits, extension) : null;
        if (foreign || (digits.Length == 13 && digits.StartsWith("861", StringComparison.Ordinal)))
            digits = digits[2..];
        return Chinese(digits, foreign, areaCode, extension);
    }

    /// <summary>The form to compare by (<see cref="Number"/>), or null when it cannot be a number.</summary>
    public static string? Normalize(string? typed, string? areaCode = null) => Parse(typed, areaCode)?.Number;

    /// <summary>The number for people: 138 0000 1234, 0571-87654321 转 801, +1 2125550100 as it is.</summary>
    public override string ToString() => Kind switch
    {
        PhoneKind.Mobile => $"{Number[3..6]} {Number[6..10]} {Number[10..]}",
        PhoneKind.Landline => $"0{Number[3..(3 + AreaLength(Number[3..]))]}-{Number[(3 + AreaLength(Number[3..]))..]}",
        _ => Number,
    } + (Extension is null ? "" : $" 转 {Extension}");

    private static PhoneNumber? Chinese(string digits, bool withCountry, string? areaCode, string? extension)
    {
        if (Mobile().IsMatch(digits))
            return new(PhoneKind.Mobile, "+86" + digits, extension);
        if (Service().IsMatch(digits))
            return new(PhoneKind.Service, digits, extension);
        if (areaCode is not null && Local().IsMatch(digits))
            digits = areaCode + digits;
        else if (withCountry && !digits.StartsWith('0'))
            digits = "0" + digits;
        return Landline().IsMatch(digits) ? new(PhoneKind.Landline, "+86" + digits[1..], extension) : null;
    }

    private static int AreaLength(string national) => national[0] is '1' or '2' ? 2 : 3;

    [GeneratedRegex(@"^(?<number>[+(]?[\d\s()./+\-]{4,}?)\s*(?:(?:转|分机|ext\.?|x|#|,|;ext=)\s*(?<extension>\d{1,6}))?$")]
    private static partial Regex Split();

    [GeneratedRegex(@"\D")]
    private static partial Regex NoDigits();

    [GeneratedRegex(@"^1[3-9]\d{9}$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(?:[48]00\d{7}|9[56]\d{3,6}|1[012]\d{3}|1[12]\d)$")]
    private static partial Regex Service();

    [GeneratedRegex(@"^[2-8]\d{6,7}$")]
    private static partial Regex Local();

    [GeneratedRegex(@"^(?:0(?:10|2\d)[2-8]\d{7}|0[3-9]\d{2}[2-8]\d{6,7})$")]
    private static partial Regex Landline();
}
