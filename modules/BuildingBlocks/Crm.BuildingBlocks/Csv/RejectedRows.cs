using CsvHelper;
using Microsoft.AspNetCore.Http;

namespace Crm.BuildingBlocks.Csv;

/// <summary>A row of an import that was not taken.</summary>
/// <param name="Cells">As they were uploaded.</param>
/// <param name="Reason">What is wrong, in the reader's language.</param>
public sealed record RejectedRow(string[] Cells, string Reason);

/// <summary>The rows of an uploaded file that were not taken, as a file to correct and upload again.</summary>
public static class RejectedRows
{
    /// <summary>The answer with the file; its last column is the reason.</summary>
    /// <param name="fileName">Of the upload; ours ends in <c>.errors.csv</c>.</param>
    /// <param name="headers">Of the upload.</param>
    /// <param name="reason">Header of the last column.</param>
    /// <param name="rows">In the order of the upload.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<IResult> FileAsync(
        string fileName, IReadOnlyList<string> headers, string reason, IAsyncEnumerable<RejectedRow> rows, CancellationToken ct)
    {
        var content = new MemoryStream();
        // With its mark, so that Excel reads it as UTF-8; cells that a spreadsheet would compute are written as text.
        var options = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        await using (var csv = CsvWriter.Create(content, options, leaveOpen: true))
        {
            await WriteAsync(csv, [.. headers, reason], ct);
            await foreach (var row in rows.WithCancellation(ct))
                await WriteAsync(csv, [.. Padded(row.Cells, headers.Count), row.Reason], ct);
        }

        content.Position = 0;
        return Results.File(content, "text/csv; charset=utf-8", Path.ChangeExtension(fileName, null) + ".errors.csv");
    }

    private static async Task WriteAsync(CsvWriter csv, IEnumerable<string> cells, CancellationToken ct)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        await csv.EndRecordAsync(ct);
    }

    /// <summary>As many cells as there are headers; what was too much stays in the last one.</summary>
    private static IEnumerable<string> Padded(string[] cells, int count) => cells.Length <= count
        ? cells.Concat(Enumerable.Repeat("", count - cells.Length))
        : cells.Take(count - 1).Append(string.Join(' ', cells.Skip(count - 1)));
}
