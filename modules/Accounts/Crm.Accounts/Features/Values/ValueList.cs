using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Customers;
using Crm.Accounts.Domain.Valuation;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Values;

/// <summary>The filters of <see cref="IAccountsApi.FindValuesAsync"/>.</summary>
internal sealed record ValueFilter
{
    public string? Q { get; init; }
    public string? ValueClass { get; init; }
    public string? Tier { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}

/// <summary>The ranking.</summary>
internal static class ValueList
{
    private static readonly string[] Sorts = ["-score", "score", "-trade", "trade", "name", "-name"];
    private static readonly string[] Tiers = [.. Contracts.Tiers.All];

    public static async Task<Page<ValueSummary>> FindAsync(AccountsDbContext db, Actor actor, ValueFilter filter, CancellationToken ct)
    {
        var customers = db.Customers.AsNoTracking().Within(actor, AccountsPermissions.ValueRead).WhereMatches(c => c.Search, filter.Q);
        var rows =
            from value in Filtered(db.CurrentValues.AsNoTracking(), filter)
            join customer in customers on value.CustomerId equals customer.Id
            join trade in db.Trades.AsNoTracking() on value.CustomerId equals trade.CustomerId into trades
            from trade in trades.DefaultIfEmpty()
            select new Row { Value = value, Customer = customer, Trade = trade == null ? 0 : trade.TwelveMonths };
        var most = Keyset.Limit(filter.Limit);
        var found = await Sorted(rows, filter).Take(most + 1).Select(r => new ValueSummary(
            r.Customer.Id, r.Customer.Code, r.Customer.Name, r.Customer.OwnerId, r.Value.Score, r.Value.PreviousScore, r.Value.ValueClass, r.Value.Tier,
            r.Trade, r.Value.ValuedAt)).ToListAsync(ct);
        var (items, next) = Keyset.Cut(found, most, row => Cursor(filter.Sort, row));
        return new(items, next);
    }

    private static IQueryable<CurrentValue> Filtered(IQueryable<CurrentValue> values, ValueFilter filter)
    {
        if (!string.IsNullOrEmpty(filter.ValueClass))
            values = ValueClasses.All.Contains(filter.ValueClass)
                ? values.Where(v => v.ValueClass == filter.ValueClass)
                : throw new RuleException("accounts.word", "valueClass", filter.ValueClass, string.Join(", ", ValueClasses.All));
        if (!string.IsNullOrEmpty(filter.Tier))
            values = Tiers.Contains(filter.Tier)
                ? values.Where(v => v.Tier == filter.Tier)
                : throw new RuleException("accounts.word", "tier", filter.Tier, string.Join(", ", Tiers));
        return values;
    }

    private static IQueryable<Row> Sorted(IQueryable<Row> rows, ValueFilter filter)
    {
        var sort = string.IsNullOrEmpty(filter.Sort) ? Sorts[0] : filter.Sort;
        var down = sort.StartsWith('-');
        return sort.TrimStart('-') switch
        {
            "score" => rows.InOrder(r => r.Value.Score, r => r.Value.CustomerId, down, filter.Cursor),
            "trade" => rows.InOrder(r => r.Trade, r => r.Value.CustomerId, down, filter.Cursor),
            "name" => rows.InOrder(r => r.Customer.Name, r => r.Value.CustomerId, down, filter.Cursor),
            _ => throw new RuleException("sort", "sort", filter.Sort, string.Join(", ", Sorts)),
        };
    }

    private static string Cursor(string? sort, ValueSummary row) => sort?.TrimStart('-') switch
    {
        "trade" => Keyset.Write(row.TwelveMonths, row.CustomerId),
        "name" => Keyset.Write(row.Name, row.CustomerId),
        _ => Keyset.Write(row.Score, row.CustomerId),
    };

    private sealed class Row
    {
        public required CurrentValue Value { get; init; }

        public required Customer Customer { get; init; }

        public decimal Trade { get; init; }
    }
}
