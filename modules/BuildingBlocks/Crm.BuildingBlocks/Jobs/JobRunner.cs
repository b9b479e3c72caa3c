using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Crm.BuildingBlocks.Jobs;

/// <summary>Runs one job on whichever node gets the lease in the database.</summary>
internal sealed partial class JobRunner<TContext, TJob>(
    JobRegistration registration, IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<JobRunner<TContext, TJob>> log)
    : BackgroundService where TContext : ModuleDbContext where TJob : class, IJob
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private readonly string node = $"{Environment.MachineName}:{Environment.ProcessId}";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.WaitForStartAsync(stoppingToken);
        var look = registration.Schedule.Every < TimeSpan.FromSeconds(5) ? registration.Schedule.Every : TimeSpan.FromSeconds(5);
        using var timer = new PeriodicTimer(look, time);
        do
        {
            try
            {
                await RunIfDueAsync(stoppingToken);
            }
            catch (Exception e)
            {
                if (stoppingToken.IsCancellationRequested)
                    return;
                // Whatever it was (EF wraps what may pass in an InvalidOperationException): what escapes from here would stop the whole host.
                LogFailed(e, registration.Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunIfDueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TContext>();
        if (!await ClaimAsync(db, cancellationToken))
            return;
        var run = new JobRunRow { Job = registration.Name, Node = node, StartedAt = time.GetUtcNow() };
        db.Add(run);
        await db.SaveChangesAsync(cancellationToken);
        using var renewing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var renewal = RenewAsync(renewing.Token);
        try
        {
            run.Detail = await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(cancellationToken);
            run.Outcome = "done";
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(e, registration.Name);
            (run.Outcome, run.Detail) = ("failed", e.Message);
            db.ChangeTracker.Clear();
            db.Update(run);
        }
        await renewing.CancelAsync();
        await renewal;
        run.FinishedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        await ReleaseAsync(db, run.StartedAt, cancellationToken);
    }

    private async Task<bool> ClaimAsync(TContext db, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var rows = db.Set<JobRow>();
#pragma warning disable EF1002 // The schema is the module's own constant.
        if (!await rows.AnyAsync(j => j.Name == registration.Name, cancellationToken))
            await db.Database.ExecuteSqlRawAsync(
                $"INSERT INTO {db.Schema}.jobs (name, next_run_at) VALUES ({{0}}, {{1}}) ON CONFLICT DO NOTHING", [registration.Name, now], cancellationToken);
#pragma warning restore EF1002
        return await rows.Where(j => j.Name == registration.Name && j.NextRunAt <= now && (j.LeaseUntil == null || j.LeaseUntil < now))
            .ExecuteUpdateAsync(s => s.SetProperty(j => j.LeaseUntil, now + Lease).SetProperty(j => j.LeaseBy, node), cancellationToken) == 1;
    }

    /// <summary>Keeps the lease while the job runs; another node takes over two minutes after this one died.</summary>
    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Lease / 4, time);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                await using var scope = scopes.CreateAsyncScope();
                var until = time.GetUtcNow() + Lease;
                await Mine(scope.ServiceProvider.GetRequiredService<TContext>())
                    .ExecuteUpdateAsync(s => s.SetProperty(j => j.LeaseUntil, until), cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The job is done or the host stops: no more renewals are wanted.
            return;
        }
        catch (Exception e)
        {
            LogFailed(e, registration.Name);
        }
    }

    // Counted from the start: whatever came to be due while it ran is not left for a whole turn more.
    private Task ReleaseAsync(TContext db, DateTimeOffset started, CancellationToken cancellationToken)
    {
        var next = registration.Schedule.Next(started);
        return Mine(db).ExecuteUpdateAsync(s => s
            .SetProperty(j => j.LeaseUntil, (DateTimeOffset?)null)
            .SetProperty(j => j.LeaseBy, (string?)null)
            .SetProperty(j => j.NextRunAt, next), cancellationToken);
    }

    private IQueryable<JobRow> Mine(TContext db) => db.Set<JobRow>().Where(j => j.Name == registration.Name && j.LeaseBy == node);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed")]
    private partial void LogFailed(Exception exception, string job);
}
