using System.Globalization;
using Crm.Accounts.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;

namespace Crm.Customers.Subscriptions.Accounts;

/// <summary>Shows the latest value score.</summary>
public sealed class CustomerValuedHandler(CustomersDbContext db)
{
    /// <summary>Handles the event; an older score changes nothing.</summary>
    public async Task Handle(CustomerValued e, CancellationToken ct)
    {
        if (await db.LockStandingAsync(e.CustomerId, ct) is not { } standing || standing.CustomerId != e.CustomerId)
            return;
        await db.AddOnceAsync(Entry(e), ct);
        if (standing.ValuedAt is null || standing.ValuedAt < e.At)
            (standing.ValueScore, standing.ValueClass, standing.ValuedAt) = (e.Score, e.ValueClass, e.At);
    }

    private static TimelineRecord Entry(CustomerValued e) => new()
    {
        CustomerId = e.CustomerId,
        At = e.At,
        Topic = "account",
        Kind = "account.valued",
        Facts = History.Facts(
            ("score", e.Score.ToString("0.##", CultureInfo.InvariantCulture)), ("valueClass", e.ValueClass),
            ("previous", e.PreviousScore?.ToString("0.##", CultureInfo.InvariantCulture))),
        SourceKey = $"valued:{e.RunId}:{e.CustomerId}",
    };
}
