using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wolverine.EntityFrameworkCore;

namespace Crm.BuildingBlocks.Auditing;

/// <summary>
/// Hands a module's pending audit entries to Staff in batches, through the outbox. The business transaction so pays one small insert
/// and never waits for the hash chain, and nothing is lost: taking the rows and writing the envelope is one transaction.
/// </summary>
internal sealed partial class AuditRelay<TContext>(
    IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<AuditRelay<TContext>> log)
    : BackgroundService where TContext : ModuleDbContext
{
    private const int BatchSize = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.WaitForStartAsync(stoppingToken);
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await RelayAsync(stoppingToken) == BatchSize)
                {
                }
            }
            catch (Exception e)
            {
                if (stoppingToken.IsCancellationRequested)
                    return;
                // Whatever it was (EF wraps what may pass in an InvalidOperationException): what escapes from here would stop the whole host.
                LogRetry(e, typeof(TContext).Name);
            }
        }
    }

    private async Task<int> RelayAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<IDbContextOutbox<TContext>>();
        var db = outbox.DbContext;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
#pragma warning disable EF1002 // The schema is the module's own constant.
        var rows = await db.Set<AuditPending>()
            .FromSqlRaw($"SELECT * FROM {db.Schema}.audit_pending ORDER BY id LIMIT {BatchSize} FOR UPDATE SKIP LOCKED")
            .AsNoTracking().ToListAsync(cancellationToken);
#pragma warning restore EF1002
        if (rows.Count == 0)
            return 0;
        var ids = rows.Select(r => r.Id).ToArray();
        await db.Set<AuditPending>().Where(r => ids.Contains(r.Id)).ExecuteDeleteAsync(cancellationToken);
        await outbox.PublishAsync(new AuditBatchRecorded(db.Module, [.. rows.Select(Entry)]));
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return rows.Count;
    }

    private static AuditEntry Entry(AuditPending row) =>
        new(row.Id, row.At, row.StaffId, row.StaffName, row.Address, row.TraceId, row.Action, row.RecordType, row.RecordId, row.Changes);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Audit entries of {Context} could not be handed on; trying again")]
    private partial void LogRetry(Exception exception, string context);
}
