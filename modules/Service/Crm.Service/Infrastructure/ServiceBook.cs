using Crm.BuildingBlocks.Calendars;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Clocks;
using Crm.Service.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Service.Infrastructure;

/// <summary>
/// What nearly every request needs and seldom changes: units and people, calendars, policies. Read at most every two seconds, so a change
/// made on another node is in force here within that time.
/// </summary>
public sealed class ServiceBook(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile Entry? current;
    private int forgotten;

    /// <summary>Forgets what was read, and what is being read just now; the next request reads again.</summary>
    public void Forget() => Interlocked.Increment(ref forgotten);

    internal async ValueTask<ServiceFacts> ReadAsync(CancellationToken cancellationToken)
    {
        if (Valid() is { } known)
            return known;
        await reading.WaitAsync(cancellationToken);
        try
        {
            if (Valid() is { } meanwhile)
                return meanwhile;
            var before = Volatile.Read(ref forgotten);
            var facts = await LoadAsync(cancellationToken);
            current = new(facts, time.GetTimestamp(), before);
            return facts;
        }
        finally
        {
            reading.Release();
        }
    }

    private ServiceFacts? Valid() =>
        current is { } entry && entry.Forgotten == Volatile.Read(ref forgotten) && time.GetElapsedTime(entry.ReadAt) < Fresh ? entry.Facts : null;

    private async Task<ServiceFacts> LoadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ServiceDbContext>();
        var units = await db.Units.AsNoTracking().ToListAsync(cancellationToken);
        var staff = await db.Staff.AsNoTracking().ToListAsync(cancellationToken);
        var calendars = await db.Calendars.AsNoTracking().ToListAsync(cancellationToken);
        var policies = await db.SlaPolicies.AsNoTracking().ToListAsync(cancellationToken);
        return new(new Organisation(units, staff), calendars, policies);
    }

    private sealed record Entry(ServiceFacts Facts, long ReadAt, int Forgotten);
}

/// <summary>Units, people, calendars and policies as of one reading.</summary>
internal sealed class ServiceFacts(Organisation organisation, IReadOnlyList<CalendarRow> calendars, IReadOnlyList<SlaPolicyRow> policies)
{
    private readonly Dictionary<Guid, (CalendarRow Row, WorkingCalendar Calendar)> own = calendars.Where(c => c.UnitId is not null)
        .ToDictionary(c => c.UnitId!.Value, c => (c, WorkingCalendars.Of(c.Definition)));

    public Organisation Organisation { get; } = organisation;

    /// <summary>The calendar row of all units without one of their own; null as long as none was set.</summary>
    public CalendarRow? Common { get; } = calendars.FirstOrDefault(c => c.UnitId is null);

    /// <summary>The unit's own calendar, else that of the nearest unit above, else the common one.</summary>
    public WorkingCalendar CalendarOf(Guid? unitId) =>
        RowOf(unitId) is { } row ? WorkingCalendars.Of(row.Definition) : WorkingCalendar.China;

    /// <summary>The row the calendar of a unit comes from; null for the built-in one.</summary>
    public CalendarRow? RowOf(Guid? unitId)
    {
        foreach (var unit in unitId is { } id ? Organisation.Upwards(id) : [])
            if (own.TryGetValue(unit, out var found))
                return found.Row;
        return Common;
    }

    /// <summary>What is promised: the policy of the tier, else of customers without tier, else what Crm promises by itself.</summary>
    public SlaPromise PromiseFor(CaseKind kind, string? tier)
    {
        foreach (var name in new[] { tier ?? SlaDefaults.NoTier, SlaDefaults.NoTier })
        {
            var policy = policies.FirstOrDefault(p => p.Tier == name);
            if (policy?.Targets.FirstOrDefault(t => t.CaseKind == Words.Of(kind)) is { } target)
                return new(policy.Name, name, policy.Version, target.FirstReplyMinutes, target.FirstReplyAroundTheClock,
                    target.ResolutionMinutes, target.ResolutionWorkingDays);
        }
        return SlaDefaults.For(kind, tier);
    }
}
