using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
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

namespace Crm.Customers.Features.FindSuspects;

internal static class FindSuspectsEndpoint
{
    private static readonly string[] States = [ImportRowStates.Suspected, ImportRowStates.Accepted, ImportRowStates.Skipped];

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/imports/{id:guid}/suspects", HandleAsync)
        .RequirePermission(CustomersPermissions.LeadImport)
        .WithSummary("Rows that resemble leads or customers");

    private static async Task<Page<SuspectedRow>> HandleAsync(
        Guid id, string? state, int? limit, string? cursor, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var import = await db.ImportAsync(id, actors.Current, ct);
        var wanted = Choice.Of("state", state, States) ?? ImportRowStates.Suspected;
        var after = Keyset.Read<int>(cursor)?.Key ?? 0;
        var most = Keyset.Limit(limit);
        var rows = await db.ImportRows.AsNoTracking().Where(r => r.ImportId == id && r.State == wanted && r.Line > after && r.Resembles != null)
            .OrderBy(r => r.Line).Take(most + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, most, r => Keyset.Write(r.Line, Guid.Empty));
        var visible = await VisibleAsync(db, actors.Current, items, ct);
        return new([.. items.Select(r => new SuspectedRow(
            r.Line, import.NameOf(r), r.State, [.. (r.Resembles ?? []).Select(d => d with { Visible = visible.Contains(d.Id) })], r.RecordId))], next);
    }

    private static async Task<HashSet<Guid>> VisibleAsync(CustomersDbContext db, Actor actor, List<ImportRow> rows, CancellationToken ct)
    {
        var ids = rows.SelectMany(r => r.Resembles ?? []).Select(d => d.Id).Distinct().ToList();
        var leads = await db.Leads.WithinOrPool(actor, CustomersPermissions.LeadRead).Where(l => ids.Contains(l.Id)).Select(l => l.Id).ToListAsync(ct);
        var customers = await db.Customers.WithinOrPool(actor, CustomersPermissions.Read).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct);
        return [.. leads, .. customers];
    }
}
