using Crm.Accounts.Features.OrderImports;

namespace Crm.Accounts.Seeding;

/// <summary>The orders of the Northwind sample (Ms-PL) as it gives them; the demo company imports them like any others.</summary>
internal static class NorthwindFiles
{
    /// <summary>Orders, their lines, customers and products.</summary>
    public static IReadOnlyList<UploadedFile> All { get; } =
        [.. new[] { "orders.csv", "order_details.csv", "customers.csv", "products.csv" }.Select(name => new UploadedFile(name, Read(name)))];

    private static byte[] Read(string name)
    {
        using var stream = typeof(NorthwindFiles).Assembly.GetManifestResourceStream("northwind/" + name)
            ?? throw new InvalidOperationException($"Northwind's {name} is not embedded.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
