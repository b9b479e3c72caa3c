using System.Globalization;

namespace Crm.Web.Components.Content;

/// <summary>Money as text: ¥1,234.00, −US$5.00, JP¥120; a currency without a sign here keeps its code.</summary>
public static class MoneyText
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["CNY"] = "¥", ["USD"] = "US$", ["EUR"] = "€", ["GBP"] = "£", ["HKD"] = "HK$", ["TWD"] = "NT$", ["JPY"] = "JP¥", ["KRW"] = "₩",
    };

    /// <summary>The amount with its currency, grouped by the reader's culture.</summary>
    /// <param name="amount">In units of the currency.</param>
    /// <param name="currency">ISO 4217 code.</param>
    /// <param name="whole">Without cents.</param>
    public static string Of(decimal amount, string currency = "CNY", bool whole = false)
    {
        var decimals = whole || currency is "JPY" or "KRW" ? "N0" : "N2";
        return $"{(amount < 0 ? "−" : "")}{SignOf(currency)}{Math.Abs(amount).ToString(decimals, CultureInfo.CurrentCulture)}";
    }

    /// <summary>The sign of a currency, or its code with a space.</summary>
    public static string SignOf(string currency) => Signs.GetValueOrDefault(currency, currency + " ");
}
