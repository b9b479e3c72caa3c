using Crm.Accounts.Data;
using Crm.Accounts.Features.Orders;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Matching;

/// <summary>Orders whose customer nobody knew.</summary>
internal static class WaitingOrders
{
    /// <summary>Gives the orders that wait for a customer to it.</summary>
    /// <param name="db">The tables.</param>
    /// <param name="customerId">The customer.</param>
    /// <param name="key">What the orders call it.</param>
    /// <param name="source">Where they come from; null for everywhere.</param>
    /// <param name="ct">Cancels.</param>
    public static Task<BookedRow> AssignAsync(AccountsDbContext db, Guid customerId, string key, string? source, CancellationToken ct) =>
        db.Database.SqlQuery<BookedRow>($"""
            WITH taken AS (
                UPDATE accounts.orders SET customer_id = {customerId}
                WHERE customer_id IS NULL AND customer_key = {key} AND ({source}::text IS NULL OR source = {source}) RETURNING booked)
            SELECT {customerId}::uuid AS "CustomerId", count(*)::integer AS "Orders", coalesce(sum(booked), 0) AS "Amount" FROM taken
            """).AsAsyncEnumerable().SingleAsync(ct).AsTask();
}
