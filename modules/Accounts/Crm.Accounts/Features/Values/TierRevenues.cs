using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Values;

/// <summary>Revenue of the twelve months by tier, of the customers that the person may see.</summary>
internal static class TierRevenues
{
    public static async Task<RevenueByTier> GetAsync(AccountsDbContext db, IActors actors, CancellationToken ct)
    {
        var customers = db.Customers.AsNoTracking().Within(actors.Current, AccountsPermissions.OrderRead);
        var active = db.KeyAccounts.AsNoTracking().Where(k => k.Status == KeyAccountStatuses.Active);
        var rows =
            from trade in db.Trades.AsNoTracking()
            join customer in customers on trade.CustomerId equals customer.Id
            join account in active on trade.CustomerId equals account.CustomerId into accounts
            from account in accounts.DefaultIfEmpty()
            group trade by account == null ? Tiers.None : account.Tier into tier
            select new TierRevenue(tier.Key, tier.Count(), tier.Sum(t => t.TwelveMonths), tier.Sum(t => t.PreviousTwelve));
        var found = await rows.ToListAsync(ct);
        return new([.. Tiers.WithNone.Select(tier => found.Find(f => f.Tier == tier) ?? new TierRevenue(tier, 0, 0, 0))], OrderImportStates.CompanyCurrency);
    }
}
