using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindMerges;

internal static class FindMergesEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/merges", HandleAsync)
        .RequirePermission(CustomersPermissions.Merge)
        .WithSummary("Merges, the latest first");

    private static async Task<Page<MergeDetails>> HandleAsync(
        string? q, Guid? customerId, int? limit, string? cursor, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var (rows, now) = (Keyset.Limit(limit), time.GetUtcNow());
        var merges = db.Merges.AsNoTracking().Within(actors.Current, CustomersPermissions.Merge);
        if (customerId is { } id)
            merges = merges.Where(m => m.SurvivorId == id);
        if (!string.IsNullOrWhiteSpace(q))
        {
            var pattern = $"%{Pattern(q.Trim())}%";
            merges = merges.Where(m => EF.Functions.ILike(m.MergedName, pattern) || EF.Functions.ILike(m.MergedCode, pattern)
                || db.Customers.Any(c => c.Id == m.SurvivorId && (EF.Functions.ILike(c.Name, pattern) || EF.Functions.ILike(c.Code, pattern))));
        }
        var found = await merges.InOrder(m => m.At, m => m.Id, descending: true, cursor).Take(rows + 1)
            .Select(m => new
            {
                Merge = m,
                Survivor = db.Customers.Where(c => c.Id == m.SurvivorId).Select(c => new { c.Code, c.Name }).FirstOrDefault(),
            }).ToListAsync(ct);
        var (items, next) = Keyset.Cut(found, rows, r => Keyset.Write(r.Merge.At, r.Merge.Id));
        return new([.. items.Select(r => new MergeDetails(
            r.Merge.Id, r.Merge.SurvivorId, r.Survivor?.Code, r.Survivor?.Name, r.Merge.MergedId, r.Merge.MergedCode, r.Merge.MergedName, r.Merge.Reason,
            r.Merge.By, r.Merge.At, r.Merge.UndoUntil, r.Merge.UndoneAt, r.Merge.UndoneBy, r.Survivor is not null && r.Merge.MayUndo(now)))], next);
    }

    private static string Pattern(string typed) => typed.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");
}
