using System.Globalization;

namespace Crm.Customers.Contracts.Api;

/// <summary>
/// Filters by fields of the archive, as <see cref="ICustomersApi.FindAsync"/> and segments take them: <c>key:value</c> for a text, day, choice or yes/no;
/// <c>key:begin*</c> for texts that begin so; <c>key:from..to</c> for numbers and days, either side left out at will; <c>key:a|b</c> for any of several choices.
/// Letters' case does not matter; of a long text the first 200 characters count.
/// </summary>
public static class FieldFilter
{
    /// <summary>Those with this value.</summary>
    public static string Is(string key, FieldValue value) => $"{key}:{value}";

    /// <summary>Those whose text begins so.</summary>
    public static string Begins(string key, string text) => $"{key}:{text}*";

    /// <summary>Those with any of these choices.</summary>
    public static string AnyOf(string key, IEnumerable<string> codes) => $"{key}:{string.Join('|', codes)}";

    /// <summary>Those with a number from … to, both included.</summary>
    public static string Between(string key, decimal? from, decimal? to) => string.Create(CultureInfo.InvariantCulture, $"{key}:{from}..{to}");

    /// <summary>Those with a day from … to, both included.</summary>
    public static string Between(string key, DateOnly? from, DateOnly? to) => string.Create(CultureInfo.InvariantCulture, $"{key}:{from:yyyy-MM-dd}..{to:yyyy-MM-dd}");
}
