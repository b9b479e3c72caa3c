using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Orders;

/// <summary>
/// Adds up what customers bought. Twelve months end today; where none of a customer's sources had an order in the last twelve months (an
/// archive was loaded), they end with the latest order of the latest source, so that old data can be looked at as of its own time.
/// </summary>
internal static class TradeSums
{
    /// <summary>Adds up anew.</summary>
    /// <param name="db">The tables.</param>
    /// <param name="today">The day.</param>
    /// <param name="customers">Whose; null for everybody's.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many customers have trade.</returns>
    public static Task<int> RefreshAsync(AccountsDbContext db, DateOnly today, Guid[]? customers, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        WITH mine AS (
            SELECT o.customer_id, o.ordered_on, o.booked,
                max(CASE WHEN s.latest_on > {today}::date - interval '12 months' THEN {today}::date ELSE s.latest_on END) OVER (PARTITION BY o.customer_id) AS as_of
            FROM accounts.orders o JOIN accounts.order_sources s ON s.name = o.source
            WHERE o.customer_id IS NOT NULL AND ({customers}::uuid[] IS NULL OR o.customer_id = ANY ({customers}))
        ), months AS (
            SELECT customer_id, max(month) AS largest FROM (
                SELECT customer_id, sum(booked) AS month FROM mine
                WHERE ordered_on > as_of - interval '12 months' AND ordered_on <= as_of GROUP BY customer_id, date_trunc('month', ordered_on)) m
            GROUP BY customer_id
        ), sums AS (
            SELECT customer_id,
                coalesce(sum(booked) FILTER (WHERE ordered_on > as_of - interval '12 months' AND ordered_on <= as_of), 0) AS twelve,
                coalesce(sum(booked) FILTER (WHERE ordered_on > as_of - interval '24 months' AND ordered_on <= as_of - interval '12 months'), 0) AS previous,
                count(*) FILTER (WHERE ordered_on > as_of - interval '12 months' AND ordered_on <= as_of) AS orders,
                coalesce(max(booked) FILTER (WHERE ordered_on > as_of - interval '12 months' AND ordered_on <= as_of), 0) AS largest,
                min(ordered_on) AS first_on, max(ordered_on) AS last_on, max(as_of) AS as_of
            FROM mine GROUP BY customer_id
        )
        INSERT INTO accounts.customer_trade AS t
            (customer_id, twelve_months, previous_twelve, orders12, largest_order, largest_month, first_order_on, last_order_on, as_of, currency)
        SELECT s.customer_id, s.twelve, s.previous, s.orders, s.largest, coalesce(m.largest, 0), s.first_on, s.last_on, s.as_of, {OrderImportStates.CompanyCurrency}
        FROM sums s LEFT JOIN months m ON m.customer_id = s.customer_id
        ON CONFLICT (customer_id) DO UPDATE SET twelve_months = excluded.twelve_months, previous_twelve = excluded.previous_twelve,
            orders12 = excluded.orders12, largest_order = excluded.largest_order, largest_month = excluded.largest_month,
            first_order_on = excluded.first_order_on, last_order_on = excluded.last_order_on, as_of = excluded.as_of, currency = excluded.currency
        WHERE (t.twelve_months, t.previous_twelve, t.orders12, t.largest_order, t.largest_month, t.first_order_on, t.last_order_on, t.as_of)
            IS DISTINCT FROM (excluded.twelve_months, excluded.previous_twelve, excluded.orders12, excluded.largest_order, excluded.largest_month,
                excluded.first_order_on, excluded.last_order_on, excluded.as_of)
        """, ct);
}
