using Crm.BuildingBlocks.Calendars;

namespace Crm.BuildingBlocks.Tests.Calendars;

/// <summary>The simplest model of working time there is, to hold the quick one against: look at the clock on the wall every minute.</summary>
internal static class MinuteByMinute
{
    /// <summary>Every minute of a stretch, with whether it is worked. A clock that was put back counts again only from where it was.</summary>
    public static IEnumerable<(DateTimeOffset Minute, bool IsWorked)> Of(WorkingCalendar calendar, DateTimeOffset from, DateTimeOffset to)
    {
        var latest = DateTime.MinValue;
        for (var minute = from.AddDays(-1); minute < to; minute = minute.AddMinutes(1))
        {
            var wall = TimeZoneInfo.ConvertTime(minute, calendar.Zone).DateTime;
            latest = wall > latest ? wall : latest;
            var time = TimeOnly.FromDateTime(latest);
            if (minute >= from)
                yield return (minute, calendar.HoursOf(DateOnly.FromDateTime(latest)).Any(h => h.From <= time && (h.To == default || time < h.To)));
        }
    }

    public static TimeSpan Between(WorkingCalendar calendar, DateTimeOffset from, DateTimeOffset to) =>
        TimeSpan.FromMinutes(Of(calendar, from, to).Count(m => m.IsWorked));
}
