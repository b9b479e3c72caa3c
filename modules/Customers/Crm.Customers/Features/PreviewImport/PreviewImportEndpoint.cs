using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.PreviewImport;

internal static class PreviewImportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/imports/{id:guid}/preview", HandleAsync)
        .RequirePermission(CustomersPermissions.LeadImport)
        .WithSummary("The first rows again, with another mapping where one is given");

    private static async Task<ImportPreview> HandleAsync(
        Guid id, StartImportRequest request, CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time, CancellationToken ct)
    {
        var import = await db.ImportAsync(id, actors.Current, ct);
        var rows = await db.ImportRows.AsNoTracking().Where(r => r.ImportId == id).OrderBy(r => r.Line).Take(ImportLook.Rows).Select(r => r.Cells).ToListAsync(ct);
        var mapping = request.Mapping is { Count: > 0 } chosen ? chosen : import.Mapping;
        foreach (var column in mapping.Where(m => m.Field is not null && (m.Column < 0 || m.Column >= import.Headers.Length)))
            throw new RuleException("customers.import.column", "mapping", column.Column + 1, import.Headers.Length);
        return ImportLook.Of(import, rows, mapping, request.Source, request.Mode, await db.ArchiveFieldSetAsync(ct), time.GetUtcNow(), texts);
    }
}
