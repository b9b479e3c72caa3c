namespace Crm.BuildingBlocks.Calendars;

/// <summary>
/// Wall-clock times of a zone as instants. A wall-clock time stands for the first instant at which the clock shows it or, where it
/// skips it for daylight saving, for the instant of the skip. So a day's hours never overlap and every real hour counts once.
/// </summary>
internal sealed class ZoneClock(TimeZoneInfo zone)
{
    /// <summary>UTC ticks of a local date and time, given as ticks after that date's midnight (up to 24 hours).</summary>
    public long Instant(DateOnly date, long ticksOfDay)
    {
        var local = new DateTime(date.DayNumber * TimeSpan.TicksPerDay + ticksOfDay, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
            return AfterSkip(local);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return local.Ticks - offset.Ticks;
    }

    /// <summary>The local date at an instant.</summary>
    public DateOnly DateAt(long utcTicks) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(new(utcTicks, DateTimeKind.Utc), zone));

    private long AfterSkip(DateTime local)
    {
        // No skip is longer than a day, so within two days the clock passes it; halve until the instant is found.
        var (before, after) = (local.Ticks - TimeSpan.TicksPerDay, local.Ticks + TimeSpan.TicksPerDay);
        while (after - before > 1)
        {
            var middle = before + (after - before) / 2;
            if (TimeZoneInfo.ConvertTimeFromUtc(new(middle, DateTimeKind.Utc), zone) >= local)
                after = middle;
            else
                before = middle;
        }
        return after;
    }
}
