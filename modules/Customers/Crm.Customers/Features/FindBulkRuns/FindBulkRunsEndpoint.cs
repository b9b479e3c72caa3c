using Crm.BuildingBlocks.Api;
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

namespace Crm.Customers.Features.FindBulkRuns;

internal static class FindBulkRunsEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/bulk", FindAsync).RequirePermission(CustomersPermissions.Read).WithSummary("One's own runs over many records, newest first");
        api.MapGet("/bulk/{id:guid}", async (Guid id, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
                (await db.BulkRunsOf(actors.Current).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFoundException()).Status(time.GetUtcNow()))
            .RequirePermission(CustomersPermissions.Read).WithSummary("Where a run stands");
        api.MapGet("/bulk/{id:guid}/records", RecordsAsync).RequirePermission(CustomersPermissions.Read).WithSummary("What became of a run's records");
    }

    private static async Task<Page<BulkRunStatus>> FindAsync(int? limit, string? cursor, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        // What was only chosen is not a run yet.
        var runs = db.BulkRunsOf(actors.Current).AsNoTracking().Where(r => r.StartedAt != null);
        if (Keyset.Read<DateTimeOffset>(cursor) is var (at, id))
            runs = runs.Where(r => EF.Functions.LessThan(ValueTuple.Create(r.CreatedAt, r.Id), ValueTuple.Create(at, id)));
        var most = Keyset.Limit(limit);
        var rows = await runs.OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id).Take(most + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, most, r => Keyset.Write(r.CreatedAt, r.Id));
        return new([.. items.Select(r => r.Status(time.GetUtcNow()))], next);
    }

    private static async Task<Page<BulkRecord>> RecordsAsync(Guid id, string? state, int? limit, string? cursor, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        if (!await db.BulkRunsOf(actors.Current).AnyAsync(r => r.Id == id, ct))
            throw new NotFoundException();
        var records = db.BulkItems.AsNoTracking().Where(i => i.RunId == id);
        if (Choice.Of("state", state, BulkRecordStates.All) is { } one)
            records = records.Where(i => i.State == one);
        if (Keyset.Read<int>(cursor) is var (after, _))
            records = records.Where(i => i.Position > after);
        var most = Keyset.Limit(limit);
        var rows = await records.OrderBy(i => i.Position).Take(most + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, most, i => Keyset.Write(i.Position, i.RecordId));
        return new([.. items.Select(i => new BulkRecord(i.RecordId, i.Name, i.State, i.Reason))], next);
    }
}
