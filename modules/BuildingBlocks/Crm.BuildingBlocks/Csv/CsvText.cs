using Crm.BuildingBlocks.Spreadsheets;
using CsvHelper;

namespace Crm.BuildingBlocks.Csv;

/// <summary>A table of text as people upload it, CSV or a workbook: encoding and separator recognised, cells as written, empty lines left out.</summary>
/// <param name="Encoding">UTF-8, UTF-16, GB18030 or, for a workbook, XLSX.</param>
/// <param name="Delimiter">The separator found; none in a workbook.</param>
/// <param name="Headers">The cells of the first line, trimmed.</param>
/// <param name="Rows">The lines after it.</param>
public sealed record CsvText(string Encoding, string Delimiter, IReadOnlyList<string> Headers, IReadOnlyList<string[]> Rows)
{
    /// <summary>Reads a file; null where it is no text. A file without a line has no headers either.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="mostRows">Reading stops one row beyond, which is how the caller sees that there are too many.</param>
    public static CsvText? Read(byte[] content, int mostRows)
    {
        if (WorkbookText.IsWorkbook(content))
            return WorkbookText.Read(content, mostRows + 2) is { } cells ? Of("XLSX", "", cells) : null;
        if (CsvEncoding.Decode(content) is not var (text, encoding)) return null;
        var (records, delimiter) = Records(text, mostRows);
        return Of(encoding, delimiter, records);
    }

    private static CsvText Of(string encoding, string delimiter, List<string[]> records) =>
        records.Count == 0 ? new CsvText(encoding, delimiter, [], []) : new CsvText(encoding, delimiter, [.. records[0].Select(h => h.Trim())], records[1..]);

    /// <summary>A quote that is never closed must not swallow the rest of the file.</summary>
    private static (List<string[]> Records, string Delimiter) Records(string text, int mostRows)
    {
        var unclosed = false;
        var options = CsvReaderOptions.Default with { HasHeader = false, OnMalformedRecord = bad => unclosed |= bad.Reason == CsvMalformedReason.UnterminatedQuote };
        var found = Records(text, options, mostRows);
        return unclosed ? Records(text, options with { AllowLineBreaksInQuotes = false }, mostRows) : found;
    }

    private static (List<string[]> Records, string Delimiter) Records(string text, CsvReaderOptions options, int mostRows)
    {
        using var reader = CsvReader.Create(new StringReader(text), options);
        var records = new List<string[]>();
        while (reader.Read() && records.Count <= mostRows + 1)
        {
            // NUL is nothing PostgreSQL could keep as text.
            string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i).Replace('\0', '\uFFFD'))];
            if (cells.Any(c => c.Length > 0))
                records.Add(cells);
        }

        return (records, reader.Separator.ToString());
    }
}
