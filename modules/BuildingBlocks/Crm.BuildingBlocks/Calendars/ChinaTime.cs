namespace Crm.BuildingBlocks.Calendars;

/// <summary>The company's days are China's: dates in codes, "today" in lists, the first and last days of terms.</summary>
public static class ChinaTime
{
    /// <summary>China's one time zone.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>The day it is in China.</summary>
    public static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zone).Date);

    /// <summary>When a day begins in China, in UTC.</summary>
    public static DateTimeOffset Start(DateOnly day) => Start(day, Zone);

    /// <summary>When a day begins in a zone, in UTC.</summary>
    public static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
