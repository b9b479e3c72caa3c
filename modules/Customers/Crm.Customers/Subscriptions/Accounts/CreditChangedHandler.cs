using System.Globalization;
using Crm.Accounts.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;

namespace Crm.Customers.Subscriptions.Accounts;

/// <summary>Shows credit grade and hold.</summary>
public sealed class CreditChangedHandler(CustomersDbContext db)
{
    /// <summary>Handles the event; an older version changes nothing.</summary>
    public async Task Handle(CreditChanged e, CancellationToken ct)
    {
        if (await db.LockStandingAsync(e.CustomerId, ct) is not { } standing || standing.CustomerId != e.CustomerId)
            return;
        await db.AddOnceAsync(Entry(e), ct);
        if (standing.CreditVersion < e.Version)
            (standing.CreditGrade, standing.OnHold, standing.HoldReason, standing.CreditVersion) = (e.Grade, e.OnHold, e.OnHold ? e.Reason : null, e.Version);
    }

    private static TimelineRecord Entry(CreditChanged e) => new()
    {
        CustomerId = e.CustomerId,
        At = e.At,
        Topic = "account",
        Kind = e.OnHold ? "credit.hold" : "credit.changed",
        Facts = History.Facts(
            ("grade", e.Grade), ("limit", e.Limit.ToString("0.##", CultureInfo.InvariantCulture)), ("currency", e.Currency), ("reason", e.Reason)),
        SourceKey = $"credit:{e.CustomerId}:{e.Version}",
    };
}
