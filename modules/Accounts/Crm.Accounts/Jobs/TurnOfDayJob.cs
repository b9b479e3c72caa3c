using Crm.Accounts.Data;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Accounts.Jobs;

/// <summary>Each night: ends held tiers whose last day is over, and tells teams on which somebody begins or has gone.</summary>
internal sealed class TurnOfDayJob(IDbContextOutbox<AccountsDbContext> outbox, TimeProvider time) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        var today = ChinaTime.Today(now);
        var turning = await db.KeyAccounts.Include(k => k.Team).Where(k => k.HeldUntil < today || (k.TeamToldOn < today
            && k.Team.Any(m => (m.From > k.TeamToldOn && m.From <= today) || (m.Until >= k.TeamToldOn && m.Until < today)))).ToListAsync(cancellationToken);
        foreach (var account in turning)
        {
            if (account.EndHold(today, now) is { } tier)
                await outbox.PublishAsync(tier);
            if (account.Turn(today, now) is { } team)
                await outbox.PublishAsync(team);
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{turning.Count} key accounts";
    }
}
