using Crm.Accounts.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;

namespace Crm.Customers.Subscriptions.Accounts;

/// <summary>Shows tier and value class of key accounts.</summary>
public sealed class TierHandler(CustomersDbContext db)
{
    /// <summary>A customer is a key account.</summary>
    public async Task Handle(KeyAccountRecognised e, CancellationToken ct)
    {
        if (await db.LockStandingAsync(e.CustomerId, ct) is not { } standing || standing.CustomerId != e.CustomerId || !await db.AddOnceAsync(Recognised(e), ct))
            return;
        standing.Tier ??= e.Tier;
    }

    /// <summary>Tier or value class changed; an older version changes nothing.</summary>
    public async Task Handle(TierChanged e, CancellationToken ct)
    {
        if (await db.LockStandingAsync(e.CustomerId, ct) is not { } standing || standing.CustomerId != e.CustomerId)
            return;
        await db.AddOnceAsync(Changed(e), ct);
        // "none": it was a key account, and is none for now or any more.
        var tier = e.Tier == "none" ? null : e.Tier;
        if (standing.TierVersion < e.Version)
            (standing.Tier, standing.ValueClass, standing.TierVersion) = (tier, e.ValueClass ?? standing.ValueClass, e.Version);
    }

    private static TimelineRecord Recognised(KeyAccountRecognised e) => new()
    {
        CustomerId = e.CustomerId,
        At = e.At,
        By = e.By,
        Topic = "account",
        Kind = "account.recognised",
        Facts = History.Facts(("tier", e.Tier)),
        Link = $"/accounts/{e.KeyAccountId}",
        SourceKey = $"recognised:{e.KeyAccountId}",
    };

    private static TimelineRecord Changed(TierChanged e) => new()
    {
        CustomerId = e.CustomerId,
        At = e.At,
        Topic = "account",
        Kind = "account.tier",
        Facts = History.Facts(("tier", e.Tier), ("previous", e.PreviousTier), ("valueClass", e.ValueClass), ("reason", e.Reason)),
        SourceKey = $"tier:{e.CustomerId}:{e.Version}",
    };
}
