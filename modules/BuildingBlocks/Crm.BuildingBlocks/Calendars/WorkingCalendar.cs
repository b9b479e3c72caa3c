using System.Collections.Concurrent;

namespace Crm.BuildingBlocks.Calendars;

/// <summary>
/// Arithmetic in working time (service.md S-04): hours per weekday with breaks, public holidays, make-up working days, the days of one's
/// own, in a time zone with daylight saving. Immutable and safe to share; keep one per definition, since a year is worked out once
/// and then every question takes about a microsecond. All results are in UTC, as PostgreSQL's timestamptz wants them.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly WorkingCalendarDefinition definition;
    private readonly ZoneClock clock;
    private readonly Dictionary<DateOnly, IReadOnlyList<WorkingHours>> exceptions;
    private readonly ConcurrentDictionary<int, WorkingYear> years = new();

    /// <param name="definition">A definition without problems (<see cref="WorkingCalendarDefinition.Validate"/>).</param>
    /// <exception cref="Errors.RuleException">The definition has a problem; the first is told.</exception>
    public WorkingCalendar(WorkingCalendarDefinition definition)
    {
        if (definition.Validate() is [var problem, ..])
            throw problem.ToException();
        this.definition = definition;
        Zone = TimeZoneInfo.FindSystemTimeZoneById(definition.TimeZone);
        clock = new(Zone);
        exceptions = definition.Exceptions.ToDictionary(e => e.Date, e => e.Hours);
    }

    /// <summary>The calendar of <see cref="WorkingCalendarDefinition.China"/>.</summary>
    public static WorkingCalendar China { get; } = new(WorkingCalendarDefinition.China);

    /// <summary>The time zone its hours are in.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The working hours of a local date, in order; empty on a day off.</summary>
    public IReadOnlyList<WorkingHours> HoursOf(DateOnly date)
    {
        if (exceptions.TryGetValue(date, out var own))
            return own;
        var holiday = definition.Holidays == PublicHolidays.China ? ChineseHolidays.Find(date) : null;
        if (holiday is { IsOff: true })
            return [];
        if (holiday is { IsOff: false })
            return definition.MakeUpDay is { Count: > 0 } hours ? hours : OfWeekday(DayOfWeek.Monday);
        return OfWeekday(date.DayOfWeek);
    }

    /// <summary>Whether anything is worked on a local date.</summary>
    public bool IsWorkingDay(DateOnly date) => HoursOf(date).Count > 0;

    /// <summary>Whether the moment is within working hours: from their beginning on, until before their end.</summary>
    public bool IsWorkingTime(DateTimeOffset moment) => YearAt(moment.UtcTicks).IsWithin(moment.UtcTicks, endIncluded: false);

    /// <summary>The moment itself if it is working time, else when working time next begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None does before the year 9999.</exception>
    public DateTimeOffset NextWorkingMoment(DateTimeOffset moment) => IsWorkingTime(moment) ? moment.ToUniversalTime() : NextStart(moment);

    /// <summary>
    /// The first moment by which <paramref name="workingTime"/> has been worked since <paramref name="start"/>. It lies within working
    /// hours or at their very end: eight hours from the beginning of an eight-hour day is that day's end, not the next morning. Zero
    /// gives the start itself or, outside working hours, when they next begin. Negative time goes back: the last moment from which
    /// that much is worked until <paramref name="start"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside the years 2 to 9998.</exception>
    public DateTimeOffset Add(DateTimeOffset start, TimeSpan workingTime)
    {
        var year = YearAt(start.UtcTicks);
        if (workingTime == TimeSpan.Zero)
            return year.IsWithin(start.UtcTicks, endIncluded: true) ? start.ToUniversalTime() : NextStart(start);
        var work = year.WorkedBefore(start.UtcTicks) + workingTime.Ticks;
        if (workingTime > TimeSpan.Zero)
        {
            for (; work > year.Total; year = Next(year))
                work -= year.Total;
            return Moment(year.FirstInstantAfter(work));
        }
        while (work < 0)
            work += (year = Year(year.FirstDay.Year - 1)).Total;
        return Moment(year.LastInstantBefore(work));
    }

    /// <summary>Working time from one moment to another; negative when <paramref name="to"/> is the earlier.</summary>
    public TimeSpan WorkingTimeBetween(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
            return -WorkingTimeBetween(to, from);
        var (first, last) = (YearAt(from.UtcTicks), YearAt(to.UtcTicks));
        var ticks = last.WorkedBefore(to.UtcTicks) - first.WorkedBefore(from.UtcTicks);
        for (var year = first; year.FirstDay < last.FirstDay; year = Next(year))
            ticks += year.Total;
        return new(ticks);
    }

    /// <summary>
    /// The rule of "within n working days": the end of working hours on the nth working day after the day of <paramref name="start"/>,
    /// which itself does not count, at whatever hour (as in China's Civil Code, article 201). Zero is the end of the same day's
    /// hours or, where they are over or there are none, of the next working day's.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative, or the result after the year 9998.</exception>
    public DateTimeOffset AddWorkingDays(DateTimeOffset start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var year = YearAt(start.UtcTicks);
        var day = year.DayAt(start.UtcTicks);
        if (days == 0 && year.EndOfDay(day) is { } sameDay && sameDay >= start.UtcTicks)
            return Moment(sameDay);
        return Moment(EndOfNthDayAfter(year, day, Math.Max(1, days)));
    }

    /// <summary>The nth working day after a local date, which itself does not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is less than 1, or the result after the year 9998.</exception>
    public DateOnly AddWorkingDays(DateOnly date, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return clock.DateAt(EndOfNthDayAfter(Year(date.Year), date.DayOfYear - 1, days) - 1);
    }

    private long EndOfNthDayAfter(WorkingYear year, int day, int n)
    {
        while (true)
        {
            if (++day == year.Days)
                (year, day) = (Next(year), 0);
            if (year.EndOfDay(day) is { } end && --n == 0)
                return end;
        }
    }

    private DateTimeOffset NextStart(DateTimeOffset moment)
    {
        for (var year = YearAt(moment.UtcTicks); ; year = Next(year))
            if (year.NextStart(moment.UtcTicks) is { } start)
                return Moment(start);
    }

    private IReadOnlyList<WorkingHours> OfWeekday(DayOfWeek day) => definition.Week.GetValueOrDefault(day) ?? [];

    private WorkingYear YearAt(long instant)
    {
        var year = Year(clock.DateAt(instant).Year);
        if (instant < year.Start)
            return Year(year.FirstDay.Year - 1);
        return instant >= year.End ? Next(year) : year;
    }

    private WorkingYear Next(WorkingYear year) => Year(year.FirstDay.Year + 1);

    private WorkingYear Year(int year)
    {
        if (year is < 2 or > 9998)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A working calendar covers the years 2 to 9998.");
        return years.GetOrAdd(year, y => new(y, clock, HoursOf));
    }

    private static DateTimeOffset Moment(long utcTicks) => new(utcTicks, TimeSpan.Zero);
}
