using System.Globalization;
using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>Every night: prospects with whom nobody was in touch for too long go to the public pool (C-05).</summary>
internal sealed class SilentProspectsJob(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IJob
{
    private const int BatchSize = 200;
    private readonly CustomersDbContext db = outbox.DbContext;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (now, returned) = (time.GetUtcNow(), 0);
        if ((await PoolBook.RulesAsync(db, cancellationToken)).SilentDays is not { } days)
            return "0 returned: no rule";
        for (var batch = BatchSize; batch == BatchSize; returned += batch)
            batch = await ReturnAsync(now.AddDays(-days), now, cancellationToken);
        return $"{returned} returned";
    }

    private async Task<int> ReturnAsync(DateTimeOffset since, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var customers = await db.Customers.FromSql($"""
            SELECT c.*, c.xmin FROM customers.customers c JOIN customers.customer_standings s ON s.customer_id = c.id
            WHERE c.stage = 'prospect' AND c.owner_id IS NOT NULL AND c.owner_since < {since} AND coalesce(s.last_contact_at, s.known_since) < {since}
            LIMIT {BatchSize} FOR UPDATE OF c SKIP LOCKED
            """).ToListAsync(ct);
        var owners = customers.ConvertAll(c => (c.OwnerId!.Value, c.Name));
        var book = new PoolBook(db, PoolMoves.Returned, Guid.Empty, now);
        foreach (var customer in customers)
        {
            await book.MoveAsync(customer, new Ownership(null, customer.UnitId), PoolReasons.Silent, null, ct);
            await outbox.PublishAsync(await db.ChangedAsync(customer, await db.ContactsOfAsync(customer.Id, ct), Guid.Empty, now, ct));
        }
        foreach (var owner in owners.GroupBy(o => o.Value))
            await outbox.PublishAsync(new StaffNotified(
                Guid.CreateVersion7(), [owner.Key], "customers.prospects-to-pool", "/customers/pool/moves",
                History.Facts(("name", owner.First().Name), ("count", owner.Count().ToString(CultureInfo.InvariantCulture))), now));
        await outbox.SaveChangesAndFlushMessagesAsync(ct);
        db.ChangeTracker.Clear();
        return customers.Count;
    }
}
