using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>Ends the grades against the rules whose last day is over (C-30): each with its new grade and its event in one transaction.</summary>
internal sealed class GradeOverrideJob(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var ended = 0;
        while (await EndNextAsync(cancellationToken))
            ended++;
        return $"{ended} grades against the rules ended";
    }

    private async Task<bool> EndNextAsync(CancellationToken ct)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var today = ChinaTime.Today(now);
        var due = await db.GradeOverrides.AsNoTracking().Where(o => o.State == GradeOverrideStates.Approved && o.Until < today).OrderBy(o => o.Until)
            .Select(o => new { o.Id, o.CustomerId }).FirstOrDefaultAsync(ct);
        if (due is null)
            return false;
        var standing = await db.LockStandingAsync(due.CustomerId, ct);
        var over = await db.GradeOverrides.SingleAsync(o => o.Id == due.Id, ct);
        if (over.State == GradeOverrideStates.Approved)
        {
            over.Expire(now);
            standing?.Release(over);
            if (standing is not null && await GradeBook.GradeAsync(db, standing, now, ct) is { } graded)
                await outbox.PublishAsync(graded);
        }
        await outbox.SaveChangesAndFlushMessagesAsync(ct);
        return true;
    }
}
