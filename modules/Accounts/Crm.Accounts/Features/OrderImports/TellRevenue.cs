using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Features.Orders;
using Crm.Accounts.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Adds up the trade of an import's customers and tells others, some hundreds at a time.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="After">The customer after whom to go on.</param>
public sealed record TellRevenue(Guid ImportId, Guid After);

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
