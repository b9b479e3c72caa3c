using Crm.BuildingBlocks.Data;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Writes what an event tells on the timeline, once however often the event comes.</summary>
internal static class TimelineWriter
{
    /// <returns>False where this event is on the timeline already.</returns>
    public static async Task<bool> AddOnceAsync(this CustomersDbContext db, TimelineRecord entry, CancellationToken ct) =>
        await db.Database.ExecuteSqlAsync(Insert(entry), ct) == 1;

    /// <summary>The statement of <see cref="AddOnceAsync"/>, to go with another in one round trip.</summary>
    public static FormattableString Insert(TimelineRecord entry)
    {
        var facts = JsonColumns.Write(entry.Facts);
        return $"""
            INSERT INTO customers.timeline_entries (id, customer_id, lead_id, at, topic, kind, facts, link, by, source_key)
            VALUES ({entry.Id}, customers.survivor_of({entry.CustomerId}), {entry.LeadId}, {entry.At}, {entry.Topic}, {entry.Kind}, {facts}::jsonb, {entry.Link}, {entry.By}, {entry.SourceKey})
            ON CONFLICT (source_key) DO NOTHING
            """;
    }

    /// <summary>
    /// The customer's standing, locked until the transaction ends; null where there is no such customer. Of one that was merged into another
    /// (C-26) it is that other's: look at its <c>CustomerId</c> where what is told is not true of both together.
    /// </summary>
    public static async Task<Domain.Customers.Standing?> LockStandingAsync(this CustomersDbContext db, Guid customerId, CancellationToken ct) =>
        // A merge that was not finished when the first looked has taken the row away: the second finds the survivor's.
        await LockAsync(db, customerId, ct) ?? await LockAsync(db, customerId, ct);

    private static Task<Domain.Customers.Standing?> LockAsync(CustomersDbContext db, Guid customerId, CancellationToken ct) =>
        db.Standings.FromSql($"SELECT * FROM customers.customer_standings WHERE customer_id = customers.survivor_of({customerId}) FOR UPDATE").SingleOrDefaultAsync(ct);
}
