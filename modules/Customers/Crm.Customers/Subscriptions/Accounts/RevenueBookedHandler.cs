using System.Globalization;
using Crm.Accounts.Contracts.Events;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Accounts;

/// <summary>Orders make a prospect a trading customer (C-10) and may change its grade (C-30).</summary>
public sealed class RevenueBookedHandler(CustomersDbContext db, TimeProvider time)
{
    /// <summary>Handles the event; one batch of orders counts once.</summary>
    public async Task<IReadOnlyList<object>> Handle(RevenueBooked e, CancellationToken ct)
    {
        if (await db.LockStandingAsync(e.CustomerId, ct) is not { } standing || !await db.AddOnceAsync(Entry(e), ct))
            return [];
        // Of one that was merged into another (C-26) the sum is only a part, which was added when they were merged.
        if (standing.CustomerId == e.CustomerId && (standing.TradeAt is null || standing.TradeAt <= e.At))
            (standing.TwelveMonthTrade, standing.Currency, standing.TradeAt) = (e.TwelveMonths, e.Currency, e.At);
        standing.LastOrderOn = standing.LastOrderOn > e.LastOrderOn ? standing.LastOrderOn : e.LastOrderOn;
        var events = new List<object>();
        if (await GradeBook.GradeAsync(db, standing, time.GetUtcNow(), ct) is { } graded)
            events.Add(graded);
        var customer = await db.Customers.SingleAsync(c => c.Id == standing.CustomerId, ct);
        if (customer.Stage is CustomerStages.Prospect or CustomerStages.Dormant)
        {
            var before = customer.MoveTo(CustomerStages.Trading);
            db.CustomerMoved(customer.Id, before, customer.Stage, null, Guid.Empty, e.At);
            events.Add(await db.ChangedAsync(customer, await db.ContactsOfAsync(customer.Id, ct), Guid.Empty, e.At, ct));
        }
        return events;
    }

    private static TimelineRecord Entry(RevenueBooked e) => new()
    {
        CustomerId = e.CustomerId,
        At = e.At,
        Topic = "trade",
        Kind = "trade.booked",
        Facts = History.Facts(
            ("orders", e.Orders.ToString(CultureInfo.InvariantCulture)), ("amount", e.Amount.ToString("0.00", CultureInfo.InvariantCulture)),
            ("currency", e.Currency), ("lastOrderOn", e.LastOrderOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        SourceKey = $"revenue:{e.BatchId}:{e.CustomerId}",
    };
}
