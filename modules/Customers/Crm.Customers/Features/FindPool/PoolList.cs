using System.Linq.Expressions;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindPool;

/// <summary>What lies in the pool, newest first unless asked otherwise; the last move says why.</summary>
internal static class PoolList
{
    private static readonly string[] Sorts = ["-since", "since", "name", "-name"];

    public static Task<Page<PoolEntry>> FindAsync(CustomersDbContext db, Actor actor, PoolFilter filter, CancellationToken ct) =>
        Choice.Of("kind", filter.Kind, PoolKinds.All) == PoolKinds.Prospect ? ProspectsAsync(db, actor, filter, ct) : LeadsAsync(db, actor, filter, ct);

    private static Task<Page<PoolEntry>> LeadsAsync(CustomersDbContext db, Actor actor, PoolFilter filter, CancellationToken ct)
    {
        var leads = db.Leads.AsNoTracking().WithinOrPool(actor, CustomersPermissions.PoolRead)
            .Where(l => l.OwnerId == null).Where(Lead.InWork)
            .WhereMatches(l => l.Search, filter.Q);
        if (Choice.Of("source", filter.Source, LeadSources.All) is { } source)
            leads = leads.Where(l => l.Source == source);
        if (Choice.RegionPrefix(filter.Region) is { } region)
            leads = leads.Where(l => l.Region!.StartsWith(region));
        return PageAsync(db, leads, Sorted<Lead>(leads, filter, l => l.OwnerSince, l => l.Name, l => l.Id), l => new PoolEntry(
            PoolKinds.Lead, l.Id, l.Name, null, l.Source, l.Region, l.Industry, l.ValueGrade, l.Need, l.UnitId, l.OwnerSince, null, null, 0), filter, ct);
    }

    private static Task<Page<PoolEntry>> ProspectsAsync(CustomersDbContext db, Actor actor, PoolFilter filter, CancellationToken ct)
    {
        var prospects = db.Customers.AsNoTracking().WithinOrPool(actor, CustomersPermissions.PoolRead)
            .Where(c => c.OwnerId == null && c.Stage == CustomerStages.Prospect).WhereMatches(c => c.Search, filter.Q);
        if (Choice.Of("source", filter.Source, LeadSources.All) is { } source)
            prospects = prospects.Where(c => c.Source == source);
        if (Choice.RegionPrefix(filter.Region) is { } region)
            prospects = prospects.Where(c => c.Region!.StartsWith(region));
        return PageAsync(db, prospects, Sorted<Customer>(prospects, filter, c => c.OwnerSince, c => c.Name, c => c.Id), c => new PoolEntry(
            PoolKinds.Prospect, c.Id, c.Name, c.Code, c.Source, c.Region, c.Industry, null, c.Notes, c.UnitId, c.OwnerSince, null, null, 0), filter, ct);
    }

    private static async Task<Page<PoolEntry>> PageAsync<T>(
        CustomersDbContext db, IQueryable<T> all, IQueryable<T> sorted, Expression<Func<T, PoolEntry>> entry, PoolFilter filter, CancellationToken ct) where T : class
    {
        var limit = Keyset.Limit(filter.Limit);
        var rows = await sorted.Take(limit + 1).Select(entry).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, limit, row => filter.Sort?.TrimStart('-') == "name" ? Keyset.Write(row.Name, row.Id) : Keyset.Write(row.Since, row.Id));
        var found = await WithReasonsAsync(db, items, ct);
        if (!string.IsNullOrEmpty(filter.Cursor))
            return new(found, next);
        var total = next is null ? found.Count : await all.Take(Totals.Most + 1).CountAsync(ct);
        return Totals.Page(found, next, total);
    }

    private static IQueryable<T> Sorted<T>(
        IQueryable<T> rows, PoolFilter filter, Expression<Func<T, DateTimeOffset>> since, Expression<Func<T, string>> name, Expression<Func<T, Guid>> id)
    {
        var sort = filter.Sort ?? Sorts[0];
        var down = sort.StartsWith('-');
        return sort.TrimStart('-') switch
        {
            "since" => rows.InOrder(since, id, down, filter.Cursor),
            "name" => rows.InOrder(name, id, down, filter.Cursor),
            _ => throw new RuleException("sort", "sort", filter.Sort, string.Join(", ", Sorts)),
        };
    }

    private static async Task<List<PoolEntry>> WithReasonsAsync(CustomersDbContext db, List<PoolEntry> entries, CancellationToken ct)
    {
        var ids = entries.Select(e => e.Id).ToList();
        var backs = await db.PoolMoves.AsNoTracking().Where(m => ids.Contains(m.RecordId) && m.ToId == null)
            .Select(m => new { m.RecordId, m.Reason, m.FromId, m.At }).ToListAsync(ct);
        var byRecord = backs.ToLookup(b => b.RecordId);
        return
        [
            .. entries.Select(e => byRecord[e.Id].MaxBy(b => b.At) is { } last
                ? e with { Reason = last.Reason, FormerOwnerId = last.FromId, Returns = byRecord[e.Id].Count() }
                : e),
        ];
    }
}
