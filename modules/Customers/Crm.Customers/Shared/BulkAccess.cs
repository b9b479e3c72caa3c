using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Runs are seen by whoever made them.</summary>
internal static class BulkAccess
{
    public static IQueryable<BulkRun> BulkRunsOf(this CustomersDbContext db, Actor actor) => db.BulkRuns.Where(r => r.By == actor.StaffId);

    /// <summary>The run, locked until the transaction ends.</summary>
    public static Task<BulkRun?> LockBulkRunAsync(this CustomersDbContext db, Guid id, CancellationToken ct) =>
        db.BulkRuns.FromSql($"SELECT *, xmin FROM customers.bulk_runs WHERE id = {id} FOR UPDATE").SingleOrDefaultAsync(ct);

    /// <summary>One's own run, locked until the transaction ends; 404 for another's.</summary>
    public static async Task<BulkRun> OwnBulkRunAsync(this CustomersDbContext db, Guid id, Actor actor, CancellationToken ct) =>
        await db.LockBulkRunAsync(id, ct) is { } run && run.By == actor.StaffId ? run : throw new NotFoundException();

    /// <summary>Who may see the records at all.</summary>
    public static string ReadPermission(string kind) => kind == BulkKinds.Lead ? CustomersPermissions.LeadRead : CustomersPermissions.Read;

    public static BulkRunStatus Status(this BulkRun r, DateTimeOffset now) => new(
        r.Id, r.Kind, r.State, r.Request, r.Total, r.Processed, r.Done, r.Same, r.Refused, r.Undone, r.Kept, r.SecondsLeft(now), r.By, r.CreatedAt, r.FinishedAt, r.Failure,
        r.UndoUntil > now ? r.UndoUntil : null);
}
