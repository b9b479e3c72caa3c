using Crm.BuildingBlocks.Csv;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Shared;
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
        var rows = db.ImportRows.AsNoTracking().Where(r => r.ImportId == id && r.State == ImportRowStates.Bad).OrderBy(r => r.Line)
            .Select(r => new RejectedRow(r.Cells, r.Reason ?? ""));
        return await RejectedRows.FileAsync(
            import.FileName, import.Headers, texts.Text("customers.import.reason_column"), rows.AsAsyncEnumerable(), ct);
    }
}
