using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.BuildingBlocks.Jobs;

/// <summary>How a recurring job is doing.</summary>
/// <param name="Name">The job.</param>
/// <param name="Every">Its interval.</param>
/// <param name="NextRunAt">When it is due next; null before its first run.</param>
/// <param name="RunningOn">The node that runs it now.</param>
/// <param name="LastStartedAt">Start of the last run.</param>
/// <param name="LastFinishedAt">End of the last run.</param>
/// <param name="LastOutcome">done or failed.</param>
/// <param name="LastDetail">What was done, or the error.</param>
public sealed record JobReport(
    string Name, TimeSpan Every, DateTimeOffset? NextRunAt, string? RunningOn, DateTimeOffset? LastStartedAt, DateTimeOffset? LastFinishedAt,
    string? LastOutcome, string? LastDetail);

/// <summary>Reads how the jobs of all modules are doing, each from its own module's schema.</summary>
public sealed class JobReports(IEnumerable<JobRegistration> registrations, IServiceProvider services)
{
    /// <summary>Every registered job, by name.</summary>
    public async Task<IReadOnlyList<JobReport>> ReadAsync(CancellationToken cancellationToken)
    {
        var reports = new List<JobReport>();
        foreach (var module in registrations.GroupBy(r => r.Context))
        {
            var db = (ModuleDbContext)services.GetRequiredService(module.Key);
            var jobs = await db.Set<JobRow>().AsNoTracking()
                .Select(j => new { Job = j, LastRun = db.Set<JobRunRow>().Where(r => r.Job == j.Name).OrderByDescending(r => r.StartedAt).Select(r => (Guid?)r.Id).FirstOrDefault() })
                .ToDictionaryAsync(j => j.Job.Name, cancellationToken);
            var last = jobs.Values.Select(j => j.LastRun).OfType<Guid>().ToList();
            var runs = await db.Set<JobRunRow>().AsNoTracking().Where(r => last.Contains(r.Id)).ToDictionaryAsync(r => r.Job, cancellationToken);
            reports.AddRange(module.Select(r => Report(r, jobs.GetValueOrDefault(r.Name)?.Job, runs.GetValueOrDefault(r.Name))));
        }
        return [.. reports.OrderBy(r => r.Name, StringComparer.Ordinal)];
    }

    private static JobReport Report(JobRegistration registration, JobRow? job, JobRunRow? run) => new(
        registration.Name, registration.Schedule.Every, job?.NextRunAt, job?.LeaseBy, run?.StartedAt, run?.FinishedAt, run?.Outcome, run?.Detail);
}
