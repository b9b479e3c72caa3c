using Crm.BuildingBlocks.Csv;
using Crm.BuildingBlocks.Errors;

namespace Crm.Customers.Domain.Imports;

/// <summary>A file of leads as it was uploaded.</summary>
internal static class CsvFile
{
    public const int MaxRows = 100_000;

    /// <summary>Reads a file; throws at field <c>file</c> where it is no table of text.</summary>
    public static CsvText Read(byte[] content, string fileName)
    {
        var file = CsvText.Read(content, MaxRows) ?? throw new RuleException("customers.import.binary", "file", fileName);
        if (file.Rows.Count == 0)
            throw new RuleException("customers.import.empty", "file", fileName);
        if (file.Rows.Count > MaxRows)
            throw new RuleException("customers.import.rows", "file", file.Rows.Count, MaxRows);
        return file;
    }
}
