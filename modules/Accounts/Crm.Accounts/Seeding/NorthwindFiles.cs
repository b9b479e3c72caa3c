using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Crm.Accounts.Features.OrderImports;

namespace Crm.Accounts.Seeding;

/// <summary>The orders of the Northwind sample (Ms-PL); the demo company imports them like any others.</summary>
internal static partial class NorthwindFiles
{
    private static readonly DateOnly LastOrder = new(1998, 5, 6);

    /// <summary>Orders, their lines, customers and products, as the sample gives them.</summary>
    public static IReadOnlyList<UploadedFile> All { get; } =
        [.. new[] { "orders.csv", "order_details.csv", "customers.csv", "products.csv" }.Select(name => new UploadedFile(name, Read(name)))];

    /// <summary>The same with all days moved on alike, so that trade goes on until now and not until 1998.</summary>
    /// <param name="last">The day of the latest order.</param>
    public static IReadOnlyList<UploadedFile> EndingOn(DateOnly last)
    {
        var days = last.DayNumber - LastOrder.DayNumber;
        return [.. All.Select(file => file with { Content = Encoding.UTF8.GetBytes(Day().Replace(Encoding.UTF8.GetString(file.Content), day => Moved(day.Value, days))) })];
    }

    private static string Moved(string day, int days) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static byte[] Read(string name)
    {
        using var stream = typeof(NorthwindFiles).Assembly.GetManifestResourceStream("northwind/" + name)
            ?? throw new InvalidOperationException($"Northwind's {name} is not embedded.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    [GeneratedRegex(@"\b199[5-9]-\d\d-\d\d\b")]
    private static partial Regex Day();
}
