using Crm.BuildingBlocks.Names;

namespace Crm.Service.Domain.Customers;

/// <summary>The form in which numbers are kept and compared, so that a caller is recognised however the number is written.</summary>
internal static class CallerNumber
{
    /// <summary>The normal form (+8613800138000), else the bare digits of what is no known kind of number; null without digits.</summary>
    public static string? Key(string? typed)
    {
        if (PhoneNumber.Normalize(typed) is { } known)
            return known;
        var digits = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
        return digits.Length == 0 ? null : digits;
    }
}
