using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Features.Orders;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Tells of the next customers; the last ones end the import. What a cancelled import had booked is told, too.</summary>
public sealed class TellRevenueHandler(AccountsDbContext db, TimeProvider time)
{
    private const int AtOnce = 500;

    /// <summary>Handles the message.</summary>
    public async Task<OutgoingMessages> Handle(TellRevenue message, CancellationToken ct)
    {
        var messages = new OutgoingMessages();
        if (await db.LockImportAsync(message.ImportId, ct) is not { State: OrderImportStates.Booking or OrderImportStates.Cancelled } import)
            return messages;
        var now = time.GetUtcNow();
        var booked = await db.Database.SqlQuery<BookedRow>($"""
            SELECT customer_id AS "CustomerId", count(*)::integer AS "Orders", sum(booked) AS "Amount" FROM accounts.orders
            WHERE import_id = {import.Id} AND customer_id > {message.After} GROUP BY customer_id ORDER BY customer_id LIMIT {AtOnce}
            """).ToListAsync(ct);
        messages.AddRange(await RevenueEvents.OfAsync(db, import.Id, booked, now, ct));
        if (booked.Count == AtOnce)
            messages.Add(new TellRevenue(import.Id, booked[^1].CustomerId));
        else if (import.State == OrderImportStates.Booking)
            import.Finish(now);
        return messages;
    }
}
