using Crm.Accounts.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using CsvHelper;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>The bad rows of a file as CSV.</summary>
internal static class OrderErrors
{
    public static async Task<IResult> WriteAsync(Guid id, int file, AccountsDbContext db, IActors actors, ErrorTexts texts, CancellationToken ct)
    {
        var import = await db.ImportAsync(id, actors.Current, ct);
        var about = import.Files.SingleOrDefault(f => f.File == file) ?? throw new NotFoundException();
        var rows = db.OrderImportRows.AsNoTracking().Where(r => r.ImportId == id && r.File == file && r.Reason != null).OrderBy(r => r.Line);
        var content = new MemoryStream();
        // With its mark, so that Excel reads it as UTF-8; cells that a spreadsheet would compute are written as text.
        var options = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        await using (var csv = CsvWriter.Create(content, options, leaveOpen: true))
        {
            await LineAsync(csv, [.. about.Columns.Select(c => c.Header), texts.Text("accounts.import.reason_column")], ct);
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
                await LineAsync(csv, [.. Padded(row.Cells, about.Columns.Count), row.Reason!], ct);
        }
        content.Position = 0;
        return Results.File(content, "text/csv; charset=utf-8", Path.ChangeExtension(about.Name, null) + ".errors.csv");
    }

    private static async Task LineAsync(CsvWriter csv, IEnumerable<string> cells, CancellationToken ct)
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
