using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindKeptRows;

internal static class FindKeptRowsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/imports/{id:guid}/kept", HandleAsync)
        .RequirePermission(CustomersPermissions.LeadImport)
        .WithSummary("Rows of an import that could not be taken back");

    private static async Task<Page<KeptRow>> HandleAsync(Guid id, int? limit, string? cursor, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var import = await db.ImportAsync(id, actors.Current, ct);
        var (after, most) = (Keyset.Read<int>(cursor)?.Key ?? 0, Keyset.Limit(limit));
        var rows = await db.ImportRows.AsNoTracking().Where(r => r.ImportId == id && r.State == ImportRowStates.Kept && r.Line > after)
            .OrderBy(r => r.Line).Take(most + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, most, r => Keyset.Write(r.Line, Guid.Empty));
        return new([.. items.Select(r => new KeptRow(r.Line, import.NameOf(r), r.RecordId!.Value, r.Reason!))], next);
    }
}
