using Crm.BuildingBlocks.Csv;
using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Domain.Orders;

/// <summary>A file of orders, lines or customers as it was uploaded.</summary>
internal sealed record CsvFile(string Name, string Encoding, IReadOnlyList<string> Headers, IReadOnlyList<string[]> Rows)
{
    public const int MaxRows = 200_000;

    /// <summary>Reads a file; throws at field <c>files</c> where it is no table of text.</summary>
    public static CsvFile Read(string name, byte[] content)
    {
        var file = CsvText.Read(content, MaxRows) ?? throw new RuleException("accounts.import.binary", "files", name);
        if (file.Rows.Count == 0)
            throw new RuleException("accounts.import.empty", "files", name);
        return new CsvFile(name, file.Encoding, file.Headers, file.Rows);
    }
}
