using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindOpportunities;

internal static class OpportunityList
{
    private static readonly string[] Sorts = ["-moved", "moved", "-created", "created", "close", "-close", "-amount", "amount", "title", "-title"];

    public static async Task<Page<OpportunitySummary>> FindAsync(
        CustomersDbContext db, KnownMany many, Actor actor, OpportunityFilter filter, DateTimeOffset now, CancellationToken ct)
    {
        var limit = Keyset.Limit(filter.Limit);
        var search = new TextSearch<Opportunity>(db, many, actor, filter with { Cursor = null, Limit = null, Sort = null })
        {
            Cursor = filter.Cursor,
            Narrowed = found => Filtered(found.Within(actor, CustomersPermissions.OpportunityRead), filter, now),
            InOrder = (found, cursor) => Sorted(found, filter, cursor),
            Newest = Sort(filter) == Sorts[0] ? o => new Dated(o.Id, o.MovedAt) : null,
        };
        // Rows of the page are found before customers are joined; the order is asked for again, for a join keeps none.
        var (rows, total) = await search.PageAsync(filter.Q, limit, page => Sorted(page, filter, null).Select(OpportunityRow.Of(db)).ToListAsync(ct), ct);
        var (items, next) = Keyset.Cut(rows, limit, row => Cursor(filter.Sort, row));
        return Totals.Page([.. items.Select(row => row.Summary(now))], next, filter.Cursor, total);
    }

    /// <summary>Those that the filters leave.</summary>
    public static IQueryable<Opportunity> Filtered(IQueryable<Opportunity> found, OpportunityFilter filter, DateTimeOffset now)
    {
        found = found.WhereMatches(o => o.Search, filter.Q);
        if (filter.Stage == "open")
            found = found.Where(o => OpportunityStages.Open.Contains(o.Stage));
        else if (Choice.Of("stage", filter.Stage, OpportunityStages.All) is { } stage)
            found = found.Where(o => o.Stage == stage);
        if (filter.OwnerId is { } owner)
            found = found.Where(o => o.OwnerId == owner);
        if (filter.CustomerId is { } customer)
            found = found.Where(o => o.CustomerId == customer);
        if (filter.CloseFrom is { } closeFrom)
            found = found.Where(o => o.ExpectedClose >= closeFrom);
        if (filter.CloseTo is { } closeTo)
            found = found.Where(o => o.ExpectedClose <= closeTo);
        if (filter.IdleDays is { } idle && now.AddDays(-Math.Clamp(idle, 0, 36_500)) is var movedBefore)
            found = found.Where(o => o.MovedAt <= movedBefore && o.Stage != OpportunityStages.Won && o.Stage != OpportunityStages.Lost);
        if (filter.AmountFrom is { } from)
            found = found.Where(o => (o.Amount ?? 0) >= from);
        if (filter.AmountTo is { } to)
            found = found.Where(o => (o.Amount ?? 0) <= to);
        return found;
    }

    private static IQueryable<Opportunity> Sorted(IQueryable<Opportunity> found, OpportunityFilter filter, string? cursor)
    {
        var sort = Sort(filter);
        var down = sort.StartsWith('-');
        return sort.TrimStart('-') switch
        {
            "moved" => found.InOrder(o => o.MovedAt, o => o.Id, down, cursor),
            "created" => found.InOrder(o => o.CreatedAt, o => o.Id, down, cursor),
            "close" => found.InOrder(o => o.ExpectedClose, o => o.Id, down, cursor),
            "amount" => found.InOrder(o => o.Amount ?? 0, o => o.Id, down, cursor),
            "title" => found.InOrder(o => o.Title, o => o.Id, down, cursor),
            _ => throw new RuleException("sort", "sort", filter.Sort, string.Join(", ", Sorts)),
        };
    }

    private static string Sort(OpportunityFilter filter) => string.IsNullOrEmpty(filter.Sort) ? Sorts[0] : filter.Sort;

    private static string Cursor(string? sort, OpportunityRow row) => sort?.TrimStart('-') switch
    {
        "created" => Keyset.Write(row.CreatedAt, row.Id),
        "close" => Keyset.Write(row.ExpectedClose, row.Id),
        "amount" => Keyset.Write(row.Amount ?? 0, row.Id),
        "title" => Keyset.Write(row.Title, row.Id),
        _ => Keyset.Write(row.MovedAt, row.Id),
    };
}
