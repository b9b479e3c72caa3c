using Crm.BuildingBlocks.Calendars;

namespace Crm.BuildingBlocks.Jobs;

/// <summary>Recurring work of a module. At most one node runs it at a time; a missed run is caught up once.</summary>
public interface IJob
{
    /// <summary>Does the work and says in a few words what was done, for operators; must be safe to run again.</summary>
    Task<string> RunAsync(CancellationToken cancellationToken);
}

/// <summary>When a job runs.</summary>
/// <param name="Every">The interval, from the end of one run to the next.</param>
/// <param name="At">For nightly work: the time of day in China at which it runs instead.</param>
public sealed record JobSchedule(TimeSpan Every, TimeOnly? At = null)
{
    /// <summary>When it runs next.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        if (At is not { } at)
            return now + Every;
        var local = TimeZoneInfo.ConvertTime(now, ChinaTime.Zone);
        var today = new DateTimeOffset(local.Date + at.ToTimeSpan(), local.Offset);
        return (today > local ? today : today.AddDays(1)).ToUniversalTime();
    }
}

/// <summary>A job a module has registered.</summary>
/// <param name="Name">Stable name, e.g. <c>service.sla-watch</c>.</param>
/// <param name="Job">The class that does it.</param>
/// <param name="Context">The module's context, whose schema holds the lease.</param>
/// <param name="Schedule">When.</param>
public sealed record JobRegistration(string Name, Type Job, Type Context, JobSchedule Schedule);
