using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>Ends access whose last day is over (C-25), and tells whoever had it.</summary>
internal sealed class AccessJob(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        var today = ChinaTime.Today(now);
        var over = await db.AccessRequests.Where(r => r.State == AccessStates.Approved && r.Until < today).ToListAsync(cancellationToken);
        foreach (var access in over)
        {
            access.Expire(now);
            if (await db.Customers.AsNoTracking().SingleOrDefaultAsync(c => c.Id == access.CustomerId, cancellationToken) is { } customer)
                await outbox.PublishAsync(AccessNews.Of(access, customer, "expired", null, now));
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{over.Count} accesses ended";
    }
}
