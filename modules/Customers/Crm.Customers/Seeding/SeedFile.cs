using CsvHelper;

namespace Crm.Customers.Seeding;

/// <summary>Reads the tables of made-up and sample companies that are embedded in the module.</summary>
internal static class SeedFile
{
    public static List<Dictionary<string, string>> Read(string file)
    {
        using var stream = typeof(SeedFile).Assembly.GetManifestResourceStream($"Crm.Customers.Seeding.{file}")
            ?? throw new InvalidOperationException($"Crm.Customers lacks its resource Seeding/{file}.");
        using var reader = CsvReader.Create(stream);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(reader.Headers!.Select((header, i) => (header, Value: reader.GetString(i))).ToDictionary(c => c.header, c => c.Value));
        return rows;
    }
}
