using System.Globalization;
using System.Text;

namespace Crm.Accounts.Domain.Orders;

/// <summary>Reads cells as people and systems write them; null where a cell is not what it should be.</summary>
internal static class OrderValues
{
    private static readonly string[] Dates =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd", "yyyy-M-d H:m:s", "yyyy/M/d H:m:s", "yyyy-M-d H:m", "yyyy/M/d H:m",
        "yyyy-M-dTH:m:s", "yyyy-M-d H:m:s.FFFFFFF",
    ];

    /// <summary>A day, year first.</summary>
    public static DateOnly? Date(string cell) =>
        DateTime.TryParseExact(Plain(cell), Dates, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date) ? DateOnly.FromDateTime(date) : null;

    /// <summary>A number: thousands and currency signs are left out, full-width digits are read.</summary>
    public static decimal? Number(string cell)
    {
        var text = Plain(cell).Replace(",", "", StringComparison.Ordinal).Replace("¥", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal)
            .TrimEnd('元').Trim();
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1_000_000_000_000m ? number : null;
    }

    /// <summary>The share taken off, 0 to 1: <c>0.15</c>, <c>15%</c>, or what is left to pay: <c>8.5折</c>.</summary>
    public static decimal? Discount(string cell)
    {
        var text = Plain(cell);
        var share = text switch
        {
            "" or "无" or "-" => 0,
            [.. var number, '折'] => 1 - Number(number) / (number.Length > 1 && !number.Contains('.') ? 100 : 10),
            [.. var number, '%'] => Number(number) / 100,
            _ => Number(text),
        };
        return share is >= 0 and <= 1 ? Math.Round(share.Value, 6) : null;
    }

    // Full-width digits and signs become ordinary ones.
    private static string Plain(string cell) => cell.Normalize(NormalizationForm.FormKC).Trim();
}
