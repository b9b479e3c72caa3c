using System.Linq.Expressions;
using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Customers;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Domain.Valuation;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Values;

/// <summary>A customer's figures, for cards and pages: what it bought, what it is worth and why.</summary>
internal static class CustomerFigures
{
    private const int MostHistory = 24;

    /// <summary>A trade row as the API tells it.</summary>
    public static Expression<Func<CustomerTradeRow, CustomerTrade>> Trade { get; } = t => new CustomerTrade(
        t.TwelveMonths, t.PreviousTwelve, t.Orders12, t.LargestOrder, t.LargestMonth, t.FirstOrderOn, t.LastOrderOn, t.AsOf, t.Currency);

    /// <summary>What the customer bought; null without orders.</summary>
    public static Task<CustomerTrade?> TradeAsync(AccountsDbContext db, Guid customerId, CancellationToken ct) =>
        db.Trades.AsNoTracking().Where(t => t.CustomerId == customerId).Select(Trade).SingleOrDefaultAsync(ct);

    /// <summary>What the customer is worth, with explanation, history and trade. The caller has checked that the person may see it.</summary>
    public static async Task<CustomerValue> ValueAsync(AccountsDbContext db, Customer customer, CancellationToken ct)
    {
        var trade = await TradeAsync(db, customer.Id, ct);
        var found = await (
            from value in db.CurrentValues.AsNoTracking().Where(v => v.CustomerId == customer.Id)
            join scheme in db.Schemes.AsNoTracking() on value.SchemeId equals scheme.Id
            select new { Value = value, Scheme = scheme }).SingleOrDefaultAsync(ct);
        if (found is null)
            return new(customer.Id, customer.Code, customer.Name, null, null, null, null, [], [], trade);
        var history = await db.PastValues.AsNoTracking().Where(v => v.CustomerId == customer.Id).OrderByDescending(v => v.ValuedAt).Take(MostHistory)
            .Select(v => new ValuePoint(v.RunId, v.Score, v.ValueClass, v.Tier, v.ValuedAt)).ToListAsync(ct);
        return new(
            customer.Id, customer.Code, customer.Name, found.Value.Score, found.Value.ValueClass, found.Value.Tier, found.Scheme.Number,
            Explain(found.Scheme.Lines, found.Value.Inputs, found.Value.Points), history, trade);
    }

    /// <summary>What each indicator gave.</summary>
    public static IReadOnlyList<ValueExplanation> Explain(IReadOnlyList<SchemeLine> lines, decimal?[] inputs, decimal[] points)
    {
        var sources = ValueSources.All.ToList();
        return [.. lines.Select((l, i) => new ValueExplanation(
            l.Indicator, l.NameZh, l.NameEn, l.Source, inputs[sources.IndexOf(l.Source)], points[i], l.Weight,
            Math.Round(points[i] * l.Weight / 100, 2, MidpointRounding.AwayFromZero)))];
    }
}
