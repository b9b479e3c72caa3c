namespace Crm.Service.Domain.Customers;

/// <summary>Phone numbers as they are compared: digits only, without China's country code.</summary>
internal static class PhoneNumber
{
    /// <summary>Digits of a typed number: <c>+86 138-0013-8000</c> gives <c>13800138000</c>; null when there are none.</summary>
    public static string? Normalise(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        if (digits.StartsWith("0086", StringComparison.Ordinal))
            digits = WithAreaZero(digits[4..]);
        else if (typed.TrimStart().StartsWith("+86", StringComparison.Ordinal) || (digits.Length == 13 && digits.StartsWith("861", StringComparison.Ordinal)))
            digits = WithAreaZero(digits[2..]);
        return digits.Length == 0 ? null : digits;
    }

    /// <summary>Abroad one dials +86 21 … for 021 …; mobiles begin with 1 and have no such zero.</summary>
    private static string WithAreaZero(string national) =>
        national.Length is > 0 && national[0] is not ('0' or '1') ? "0" + national
        : national.Length is 10 or 11 && national.StartsWith("10", StringComparison.Ordinal) && national.Length == 10 ? "0" + national
        : national;
}
