using System.Globalization;

namespace Crm.BuildingBlocks.Calendars;

/// <summary>A day of the Chinese lunar calendar (农历), from 1901 to 2100.</summary>
/// <param name="Year">The lunar year, named by the civil year in which it begins.</param>
/// <param name="Month">The number of the month, 1 to 12.</param>
/// <param name="IsLeap">Whether it is the second month of that number (闰月).</param>
/// <param name="Day">The day, 1 to 30.</param>
public readonly record struct LunarDay(int Year, int Month, bool IsLeap, int Day)
{
    /// <summary>The first lunar year that is known.</summary>
    public const int FirstYear = 1901;

    /// <summary>The last lunar year that is known.</summary>
    public const int LastYear = 2099;

    private const int Ten = 10;
    private const string Digits = "零一二三四五六七八九十";
    private static readonly string[] Months = ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月"];
    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <summary>As it is written in Chinese: 闰四月初五.</summary>
    public string Chinese => (IsLeap ? "闰" : "") + Months[Month - 1] + DayName(Day);

    /// <summary>The lunar day of a civil one; null where the calendar does not reach.</summary>
    public static LunarDay? Of(DateOnly date)
    {
        var moment = date.ToDateTime(TimeOnly.MinValue);
        if (moment < Calendar.MinSupportedDateTime || moment > Calendar.MaxSupportedDateTime)
            return null;
        var (year, index) = (Calendar.GetYear(moment), Calendar.GetMonth(moment));
        // .NET counts the leap month on: in a year whose leap month is the 7th of 13, that one is the second sixth.
        var leap = Calendar.GetLeapMonth(year);
        return new(year, leap > 0 && index >= leap ? index - 1 : index, leap > 0 && index == leap, Calendar.GetDayOfMonth(moment));
    }

    /// <summary>The number of the month that a lunar year has twice; null for none.</summary>
    public static int? LeapMonth(int year) => Calendar.GetLeapMonth(year) is > 0 and var index ? index - 1 : null;

    /// <summary>How many days a month has; null where the year has no such month.</summary>
    public static int? DaysIn(int year, int month, bool isLeap)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || (isLeap && LeapMonth(year) != month))
            return null;
        return Calendar.GetDaysInMonth(year, Index(year, month, isLeap));
    }

    /// <summary>The civil day; null where there is no such lunar day.</summary>
    public DateOnly? ToCivil() =>
        DaysIn(Year, Month, IsLeap) is { } days && Day >= 1 && Day <= days
            ? DateOnly.FromDateTime(Calendar.ToDateTime(Year, Index(Year, Month, IsLeap), Day, 0, 0, 0, 0))
            : null;

    /// <summary>The name of a month: 正月.</summary>
    public static string MonthName(int month) => Months[month - 1];

    /// <summary>The name of a day: 初一.</summary>
    public static string DayName(int day) => day switch
    {
        <= Ten => "初" + Digits[day],
        < 2 * Ten => "十" + Digits[day - Ten],
        2 * Ten => "二十",
        3 * Ten => "三十",
        _ => "廿" + Digits[day - (2 * Ten)],
    };

    private static int Index(int year, int month, bool isLeap) =>
        LeapMonth(year) is { } leap && (month > leap || (month == leap && isLeap)) ? month + 1 : month;
}
