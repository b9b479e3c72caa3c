using System.Globalization;
using Crm.BuildingBlocks.Calendars;

namespace Crm.Customers.Domain.Discipline;

/// <summary>
/// When birthdays are kept (C-41). What is known is the date of birth of the civil calendar; who keeps it by the lunar calendar (农历) celebrates on
/// the same day of the same lunar month: in a year with that month twice on the first one, and on the 29th where the month has no 30th.
/// Whoever was born on 29 February celebrates on the 28th in other years.
/// </summary>
internal static class Birthdays
{
    /// <summary>Nobody born before is asked for.</summary>
    public const int OldestYear = 1915;

    private const int LongMonth = 30;

    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The dates of birth of those who celebrate on a day by the civil calendar.</summary>
    public static IEnumerable<DateOnly> BornSolar(DateOnly day)
    {
        for (var year = OldestYear; year < day.Year; year++)
        {
            if (day.Day <= DateTime.DaysInMonth(year, day.Month))
                yield return new DateOnly(year, day.Month, day.Day);
            if (day is { Month: 2, Day: 28 } && !DateTime.IsLeapYear(day.Year) && DateTime.IsLeapYear(year))
                yield return new DateOnly(year, 2, 29);
        }
    }

    /// <summary>The dates of birth of those who celebrate on a day by the lunar calendar.</summary>
    public static IEnumerable<DateOnly> BornLunar(DateOnly day)
    {
        var (lunarYear, month, isLeap, dayOfMonth) = Read(day);
        if (isLeap)
            yield break;
        var isLast = Lunar.GetDaysInMonth(lunarYear, MonthIndex(lunarYear, month)) == dayOfMonth;
        for (var year = OldestYear; year < lunarYear; year++)
        {
            foreach (var index in MonthsNumbered(year, month))
            {
                var length = Lunar.GetDaysInMonth(year, index);
                if (dayOfMonth <= length)
                    yield return Date(year, index, dayOfMonth);
                if (isLast && dayOfMonth < LongMonth && length == LongMonth)
                    yield return Date(year, index, LongMonth);
            }
        }
    }

    /// <summary>Completed years on a day, by the calendar the birthday is kept by.</summary>
    public static int Age(DateOnly born, bool lunar, DateOnly day) => lunar ? Read(day).Year - Read(born).Year : day.Year - born.Year;

    /// <summary>When the birthday is kept next, today included.</summary>
    public static DateOnly? Next(DateOnly born, bool lunar, DateOnly today)
    {
        if (!lunar)
            return Enumerable.Range(today.Year, 2).Select(year => Civil(born, year)).First(day => day >= today);
        if (LunarDay.Of(born) is not { } read)
            return null;
        return Enumerable.Range(Read(today).Year, 2).Select(year =>
            Date(year, MonthIndex(year, read.Month), Math.Min(read.Day, Lunar.GetDaysInMonth(year, MonthIndex(year, read.Month))))).First(day => day >= today);
    }

    private static DateOnly Civil(DateOnly born, int year) => new(year, born.Month, Math.Min(born.Day, DateTime.DaysInMonth(year, born.Month)));

    /// <summary>The lunar year, the number of the month (1 to 12), whether it is the second of that number, and the day.</summary>
    public static (int Year, int Month, bool IsLeap, int Day) Read(DateOnly date)
    {
        var read = LunarDay.Of(date) ?? throw new ArgumentOutOfRangeException(nameof(date), date, "The lunar calendar is known from 1901 to 2100.");
        return (read.Year, read.Month, read.IsLeap, read.Day);
    }

    private static int MonthIndex(int year, int month) => Lunar.GetLeapMonth(year) is > 0 and var leap && month >= leap ? month + 1 : month;

    /// <summary>The month of a number and, where there is one, the leap month after it.</summary>
    private static IEnumerable<int> MonthsNumbered(int year, int month)
    {
        yield return MonthIndex(year, month);
        if (Lunar.GetLeapMonth(year) == month + 1)
            yield return month + 1;
    }

    private static DateOnly Date(int year, int index, int day) => DateOnly.FromDateTime(Lunar.ToDateTime(year, index, day, 0, 0, 0, 0));
}
