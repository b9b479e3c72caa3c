using System.Globalization;
using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.ValueRuns;

/// <summary>Gives key accounts the tiers and classes that a run found .</summary>
internal static class KeyAccountTiers
{
    /// <summary>Reviews all of them; answers what others are told.</summary>
    public static async Task<List<TierChanged>> ReviewAsync(AccountsDbContext db, int schemeNumber, DateTimeOffset now, CancellationToken ct)
    {
        var found = await db.KeyAccounts.Join(db.CurrentValues, k => k.CustomerId, v => v.CustomerId, (k, v) => new { Account = k, v.Tier, v.ValueClass })
            .Where(f => f.Account.SchemeTier != f.Tier || f.Account.ValueClass != f.ValueClass).OrderBy(f => f.Account.Id).ToListAsync(ct);
        var reason = "scheme-" + schemeNumber.ToString(CultureInfo.InvariantCulture);
        return [.. found.Select(f => f.Account.Revalue(f.Tier, f.ValueClass, reason, now)).OfType<TierChanged>()];
    }
}
