using Crm.Accounts.Data;
using Crm.BuildingBlocks.Jobs;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Accounts.Jobs;

/// <summary>Tells the others of policies that came with the installation, once: migrations send no messages.</summary>
internal sealed class SlaNewsJob(IDbContextOutbox<AccountsDbContext> outbox) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await outbox.DbContext.Database.BeginTransactionAsync(cancellationToken);
        var untold = await outbox.DbContext.SlaPolicies.FromSql($"SELECT * FROM accounts.sla_policies WHERE NOT told ORDER BY number FOR UPDATE SKIP LOCKED")
            .ToListAsync(cancellationToken);
        foreach (var policy in untold)
        {
            policy.Told = true;
            await outbox.PublishAsync(policy.Set());
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{untold.Count} policies told";
    }
}
