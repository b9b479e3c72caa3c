using Crm.BuildingBlocks.Calendars;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Clocks;

/// <summary>
/// One clock of a case (S-04). Due times are worked out when it starts and when it goes on after a pause, and stored, so that lists sort
/// and filter by them; what it shows at a moment follows from them. A clock that is late is not paused: late stays late.
/// </summary>
public sealed class CaseClock
{
    private CaseClock()
    {
    }

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When it runs out; while paused, when it would have.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When a fifth of its time is left.</summary>
    public DateTimeOffset WarnAt { get; private set; }

    /// <summary>Whether it counts real time rather than working time.</summary>
    public bool AroundTheClock { get; private set; }

    /// <summary>All the time it was given, in ticks of its own time.</summary>
    public long TotalTicks { get; private set; }

    /// <summary>Since when it stands still.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    /// <summary>What is left of its time while it stands still.</summary>
    public long? RemainingTicks { get; private set; }

    /// <summary>When it was stopped.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>Whether it runs.</summary>
    public bool IsRunning => StoppedAt is null && PausedAt is null;

    /// <summary>Starts a clock that runs out at a moment.</summary>
    internal static CaseClock Start(DateTimeOffset now, DateTimeOffset due, ClockTime time)
    {
        var clock = new CaseClock { StartedAt = now, AroundTheClock = time.AroundTheClock, TotalTicks = time.Between(now, due).Ticks };
        clock.SetDue(due, time);
        return clock;
    }

    /// <summary>Stands still from now on, unless it is stopped or late.</summary>
    public void Pause(DateTimeOffset now, WorkingCalendar calendar)
    {
        if (!IsRunning || DueAt <= now)
            return;
        PausedAt = now;
        RemainingTicks = Time(calendar).Between(now, DueAt).Ticks;
    }

    /// <summary>Goes on with the time that was left.</summary>
    public void Resume(DateTimeOffset now, WorkingCalendar calendar)
    {
        if (PausedAt is null)
            return;
        var time = Time(calendar);
        SetDue(time.Add(now, TimeSpan.FromTicks(RemainingTicks!.Value)), time);
        (PausedAt, RemainingTicks) = (null, null);
    }

    /// <summary>Stops for good; a second stop changes nothing.</summary>
    public void Stop(DateTimeOffset now, WorkingCalendar calendar)
    {
        Resume(now, calendar);
        StoppedAt ??= now;
    }

    /// <summary>What it shows at a moment.</summary>
    public ClockState StateAt(DateTimeOffset now) => this switch
    {
        { StoppedAt: { } stopped } => stopped <= DueAt ? ClockState.Met : ClockState.Missed,
        { PausedAt: not null } => ClockState.Paused,
        _ when DueAt <= now => ClockState.Late,
        _ when WarnAt <= now => ClockState.Warning,
        _ => ClockState.Ok,
    };

    /// <summary>Time left at a moment, negative once late; null once stopped.</summary>
    public TimeSpan? RemainingAt(DateTimeOffset now, WorkingCalendar calendar) => this switch
    {
        { StoppedAt: not null } => null,
        { RemainingTicks: { } left } => TimeSpan.FromTicks(left),
        _ => Time(calendar).Between(now, DueAt),
    };

    private ClockTime Time(WorkingCalendar calendar) => new(calendar, AroundTheClock);

    private void SetDue(DateTimeOffset due, ClockTime time)
    {
        DueAt = due.ToUniversalTime();
        WarnAt = time.Add(due, -TimeSpan.FromTicks(TotalTicks / 5)).ToUniversalTime();
    }
}
