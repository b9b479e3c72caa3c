using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.FindCandidates;

internal static class FindCandidatesEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/candidates", FindAsync)
        .RequirePermission(AccountsPermissions.KeyAccountRead)
        .WithSummary("Customers that meet a recognition criterion and are no key account, the largest trade first");

    private static async Task<Page<Candidate>> FindAsync(AccountsDbContext db, IActors actors, int? limit, string? cursor, CancellationToken ct)
    {
        var rules = await RulesAsync(db, ct);
        var (orderFrom, monthFrom, yearFrom, most) = (rules.OrderFrom, rules.MonthFrom, rules.YearFrom, Keyset.Limit(limit));
        var open = db.CustomersFor(actors.Current, AccountsPermissions.KeyAccountRead).AsNoTracking()
            .Where(c => !db.KeyAccounts.Any(k => k.CustomerId == c.Id && k.Status != KeyAccountStatuses.Left));
        var rows = await db.Trades.AsNoTracking()
            .Where(t => t.LargestOrder >= orderFrom || t.LargestMonth >= monthFrom || t.TwelveMonths >= yearFrom)
            .Join(open, t => t.CustomerId, c => c.Id, (t, c) => new { Trade = t, Customer = c })
            .InOrder(r => r.Trade.TwelveMonths, r => r.Trade.CustomerId, descending: true, cursor).Take(most + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, most, r => Keyset.Write(r.Trade.TwelveMonths, r.Trade.CustomerId));
        return new([.. items.Select(r =>
        {
            var met = rules.Met(new TradeFigures(r.Trade.TwelveMonths, r.Trade.LargestOrder, r.Trade.LargestMonth)).ToList();
            return new Candidate(r.Customer.Id, r.Customer.Code, r.Customer.Name, r.Customer.Grade, r.Customer.OwnerId, r.Trade.TwelveMonths, r.Trade.LargestOrder,
                r.Trade.LargestMonth, r.Trade.Currency, [.. met.Select(c => new Criterion(c.Kind, c.Threshold, c.Tier, c.Active))], met[0].Tier);
        })], next);
    }

    /// <summary>The rules with the amounts of the best so many percent looked up: of 100 customers with trade, the best 20 % are 20.</summary>
    private static async Task<CandidateRules> RulesAsync(AccountsDbContext db, CancellationToken ct)
    {
        var criteria = await db.Criteria.AsNoTracking().ToListAsync(ct);
        var trading = db.Trades.AsNoTracking().Where(t => t.TwelveMonths > 0);
        var count = criteria.Exists(c => c is { Active: true, Kind: CriterionKinds.TopPercent }) ? await trading.CountAsync(ct) : 0;
        var from = new Dictionary<decimal, decimal>();
        foreach (var percent in criteria.Where(c => c is { Active: true, Kind: CriterionKinds.TopPercent }).Select(c => c.Threshold).Distinct())
        {
            var best = (int)Math.Ceiling(count * percent / 100);
            if (best > 0)
                from[percent] = await trading.OrderByDescending(t => t.TwelveMonths).Skip(best - 1).Select(t => t.TwelveMonths).FirstAsync(ct);
        }
        return new CandidateRules(criteria, percent => from.TryGetValue(percent, out var least) ? least : null);
    }
}
