using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Shared;
using CsvHelper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ImportErrors;

internal static class ImportErrorsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/imports/{id:guid}/errors.csv", HandleAsync)
        .RequirePermission(CustomersPermissions.LeadImport)
        .WithSummary("The bad rows as CSV with the reason; correct them and load the file again");

    private static async Task<IResult> HandleAsync(Guid id, CustomersDbContext db, IActors actors, ErrorTexts texts, CancellationToken ct)
    {
        var import = await db.ImportAsync(id, actors.Current, ct);
        var rows = db.ImportRows.AsNoTracking().Where(r => r.ImportId == id && r.State == ImportRowStates.Bad).OrderBy(r => r.Line);
        var content = new MemoryStream();
        // With its mark, so that Excel reads it as UTF-8; cells that a spreadsheet would compute are written as text.
        var options = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        await using (var csv = CsvWriter.Create(content, options, leaveOpen: true))
        {
            await WriteAsync(csv, [.. import.Headers, texts.Text("customers.import.reason_column")], ct);
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
                await WriteAsync(csv, [.. Padded(row.Cells, import.Headers.Length), row.Reason ?? ""], ct);
        }
        content.Position = 0;
        return Results.File(content, "text/csv; charset=utf-8", Path.ChangeExtension(import.FileName, null) + ".errors.csv");
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
