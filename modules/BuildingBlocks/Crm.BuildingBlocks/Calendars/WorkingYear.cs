namespace Crm.BuildingBlocks.Calendars;

/// <summary>
/// One year of a calendar as instants (UTC ticks): when its days begin and its stretches of working time lie, and how much working
/// time came before each. Everything else is a binary search in here.
/// </summary>
internal sealed class WorkingYear
{
    private readonly List<long> from = [];
    private readonly List<long> to = [];
    private readonly List<long> worked = [];
    private readonly long[] dayStarts;
    private readonly int[] firstOfDay;

    public WorkingYear(int year, ZoneClock clock, Func<DateOnly, IReadOnlyList<WorkingHours>> hoursOf)
    {
        var first = new DateOnly(year, 1, 1);
        var days = DateTime.IsLeapYear(year) ? 366 : 365;
        (FirstDay, dayStarts, firstOfDay) = (first, new long[days + 1], new int[days + 1]);
        for (var day = 0; day < days; day++)
        {
            var date = first.AddDays(day);
            dayStarts[day] = clock.Instant(date, 0);
            firstOfDay[day] = from.Count;
            foreach (var hours in hoursOf(date))
                AddStretch(clock.Instant(date, hours.FromTicks), clock.Instant(date, hours.ToTicks));
        }
        dayStarts[days] = clock.Instant(first.AddDays(days - 1), TimeSpan.TicksPerDay);
        firstOfDay[days] = from.Count;
    }

    public DateOnly FirstDay { get; }

    public long Start => dayStarts[0];

    public long End => dayStarts[^1];

    /// <summary>Number of days.</summary>
    public int Days => dayStarts.Length - 1;

    /// <summary>Working time of the whole year.</summary>
    public long Total { get; private set; }

    /// <summary>Working time of the year before an instant.</summary>
    public long WorkedBefore(long instant) =>
        StretchAt(instant) is var i and >= 0 ? worked[i] + Math.Min(instant, to[i]) - from[i] : 0;

    /// <summary>The first instant before which that much was worked; 0 &lt; <paramref name="work"/> ≤ <see cref="Total"/>.</summary>
    public long FirstInstantAfter(long work)
    {
        var i = worked.BinarySearch(work);
        i = (i >= 0 ? i : ~i) - 1;
        return from[i] + work - worked[i];
    }

    /// <summary>The last instant before which no more was worked; 0 ≤ <paramref name="work"/> &lt; <see cref="Total"/>.</summary>
    public long LastInstantBefore(long work)
    {
        var i = worked.BinarySearch(work);
        i = i >= 0 ? i : ~i - 1;
        return from[i] + work - worked[i];
    }

    /// <summary>Whether the instant is within a stretch; its end counts only if asked.</summary>
    public bool IsWithin(long instant, bool endIncluded) =>
        StretchAt(instant) is var i and >= 0 && (instant < to[i] || (endIncluded && instant == to[i]));

    /// <summary>When the next stretch at or after the instant begins; null if the year has none left.</summary>
    public long? NextStart(long instant)
    {
        var i = from.BinarySearch(instant);
        i = i >= 0 ? i : ~i;
        return i < from.Count ? from[i] : null;
    }

    /// <summary>Number of the day (from 0) an instant of the year is in.</summary>
    public int DayAt(long instant)
    {
        var i = Array.BinarySearch(dayStarts, instant);
        return i >= 0 ? i : ~i - 1;
    }

    /// <summary>When work ends on a day (from 0); null for a day off.</summary>
    public long? EndOfDay(int day) => firstOfDay[day + 1] > firstOfDay[day] ? to[firstOfDay[day + 1] - 1] : null;

    private int StretchAt(long instant)
    {
        var i = from.BinarySearch(instant);
        return i >= 0 ? i : ~i - 1;
    }

    private void AddStretch(long start, long end)
    {
        // Hours that the clock skipped altogether are no working time.
        if (end <= start)
            return;
        from.Add(start);
        to.Add(end);
        worked.Add(Total);
        Total += end - start;
    }
}
