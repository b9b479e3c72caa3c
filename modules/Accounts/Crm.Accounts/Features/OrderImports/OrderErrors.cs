using Crm.Accounts.Data;
using Crm.BuildingBlocks.Csv;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
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
        var rows = db.OrderImportRows.AsNoTracking().Where(r => r.ImportId == id && r.File == file && r.Reason != null).OrderBy(r => r.Line)
            .Select(r => new RejectedRow(r.Cells, r.Reason!));
        return await RejectedRows.FileAsync(
            about.Name, [.. about.Columns.Select(c => c.Header)], texts.Text("accounts.import.reason_column"), rows.AsAsyncEnumerable(), ct);
    }
}
