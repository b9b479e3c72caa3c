using Crm.BuildingBlocks.Names;

namespace Crm.Customers.Domain.Duplicates;

/// <summary>Telephone numbers as other modules and telephone systems know them.</summary>
internal static class Phones
{
    private const string China = "+86";

    /// <summary>Digits to compare and to recognise a caller by: 13800138000, 02152345678; what cannot be read gives its digits. Null for none.</summary>
    public static string? Digits(string? typed)
    {
        if (MaskedNumbers.IsMasked(typed))
            return null; // What is left of it is no number.
        var number = PhoneNumber.Parse(typed);
        if (number is null)
        {
            var digits = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
            return digits.Length >= 5 ? digits : null;
        }
        return number.Kind switch
        {
            PhoneKind.Mobile => number.Number[China.Length..],
            PhoneKind.Landline => "0" + number.Number[China.Length..],
            _ => number.Number.TrimStart('+'),
        };
    }
}
