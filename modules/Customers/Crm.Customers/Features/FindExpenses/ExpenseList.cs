using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindExpenses;

internal static class ExpenseList
{
    private static readonly string[] Sorts = ["-created", "created", "starts", "-starts", "amount", "-amount", "number", "-number"];

    public static async Task<Page<ExpenseSummary>> FindAsync(CustomersDbContext db, KnownMany many, Actor actor, ExpenseFilter filter, CancellationToken ct)
    {
        var limit = Keyset.Limit(filter.Limit);
        var search = new TextSearch<ExpenseApplication>(db, many, actor, filter with { Cursor = null, Limit = null, Sort = null })
        {
            Cursor = filter.Cursor,
            Narrowed = found => Filtered(found.Within(actor, CustomersPermissions.ExpenseRead), filter),
            InOrder = (found, cursor) => Sorted(found, filter, cursor),
            Newest = Sort(filter) == Sorts[0] ? a => new Dated(a.Id, a.CreatedAt) : null,
        };
        // Rows of the page are found before customers are joined; the order is asked for again, for a join keeps none.
        var (rows, total) = await search.PageAsync(filter.Q, limit, page => Sorted(page, filter, null).Select(ExpenseRow.Of(db)).ToListAsync(ct), ct);
        var (items, next) = Keyset.Cut(rows, limit, row => Cursor(filter.Sort, row));
        return Totals.Page([.. items.Select(row => row.Summary())], next, filter.Cursor, total);
    }

    /// <summary>What a person may settle: reported, within the scope, never one's own.</summary>
    public static IQueryable<ExpenseApplication> ToSettle(CustomersDbContext db, Actor actor) => db.Expenses.AsNoTracking()
        .Within(actor, CustomersPermissions.ExpenseSettle).Where(a => a.State == ExpenseStates.Reported && a.OwnerId != actor.StaffId);

    public static async Task<Page<ExpenseSummary>> FindToSettleAsync(CustomersDbContext db, Actor actor, int? asked, string? cursor, CancellationToken ct)
    {
        var limit = Keyset.Limit(asked);
        var rows = await ToSettle(db, actor).InOrder(a => a.ReportedAt!.Value, a => a.Id, descending: false, cursor).Take(limit + 1).Select(ExpenseRow.Of(db)).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, limit, row => Keyset.Write(row.ReportedAt!.Value, row.Id));
        return new([.. items.Select(row => row.Summary())], next);
    }

    /// <summary>Those that the filters leave.</summary>
    public static IQueryable<ExpenseApplication> Filtered(IQueryable<ExpenseApplication> found, ExpenseFilter filter)
    {
        found = found.WhereMatches(a => a.Search, filter.Q);
        if (Choice.Of("kind", filter.Kind, ExpenseKinds.All) is { } kind)
            found = found.Where(a => a.Kind == kind);
        if (filter.State == "open")
            found = found.Where(a => ExpenseStates.Open.Contains(a.State));
        else if (Choice.Of("state", filter.State, ExpenseStates.All) is { } state)
            found = found.Where(a => a.State == state);
        if (filter.OwnerId is { } owner)
            found = found.Where(a => a.OwnerId == owner);
        if (filter.CustomerId is { } customer)
            found = found.Where(a => a.CustomerId == customer);
        if (filter.From is { } from)
            found = found.Where(a => a.StartsOn >= from);
        if (filter.To is { } to)
            found = found.Where(a => a.StartsOn <= to);
        if (filter.AmountFrom is { } least)
            found = found.Where(a => a.Estimate >= least);
        if (filter.AmountTo is { } most)
            found = found.Where(a => a.Estimate <= most);
        return found;
    }

    private static IQueryable<ExpenseApplication> Sorted(IQueryable<ExpenseApplication> found, ExpenseFilter filter, string? cursor)
    {
        var sort = Sort(filter);
        var down = sort.StartsWith('-');
        return sort.TrimStart('-') switch
        {
            "created" => found.InOrder(a => a.CreatedAt, a => a.Id, down, cursor),
            "starts" => found.InOrder(a => a.StartsOn, a => a.Id, down, cursor),
            "amount" => found.InOrder(a => a.Estimate, a => a.Id, down, cursor),
            "number" => found.InOrder(a => a.Number, a => a.Id, down, cursor),
            _ => throw new RuleException("sort", "sort", filter.Sort, string.Join(", ", Sorts)),
        };
    }

    private static string Sort(ExpenseFilter filter) => string.IsNullOrEmpty(filter.Sort) ? Sorts[0] : filter.Sort;

    private static string Cursor(string? sort, ExpenseRow row) => sort?.TrimStart('-') switch
    {
        "starts" => Keyset.Write(row.StartsOn, row.Id),
        "amount" => Keyset.Write(row.Estimate, row.Id),
        "number" => Keyset.Write(row.Number, row.Id),
        _ => Keyset.Write(row.CreatedAt, row.Id),
    };
}
