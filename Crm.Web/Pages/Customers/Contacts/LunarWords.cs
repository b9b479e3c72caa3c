using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Contacts;

/// <summary>Days of the lunar calendar in the reader's language.</summary>
internal static class LunarWords
{
    /// <summary>The months of a year as choices, leap months among them.</summary>
    public static IEnumerable<(string Value, string Text)> Months(Texts words) =>
        from month in Enumerable.Range(1, 12) from leap in new[] { false, true } select (leap ? $"{month}L" : $"{month}", Month(words, month, leap));

    /// <summary>The days of a month as choices.</summary>
    public static IEnumerable<(string Value, string Text)> Days() =>
        Enumerable.Range(1, 30).Select(day => ($"{day}", IsChinese ? LunarDay.DayName(day) : $"{day}"));

    /// <summary>Month and day of a date; null where the calendar does not reach.</summary>
    public static string? Of(Texts words, DateOnly date) => LunarDay.Of(date) is not { } day
        ? null
        : IsChinese ? day.Chinese : words["Lunar.Day", Month(words, day.Month, day.IsLeap), day.Day];

    private static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    private static string Month(Texts words, int month, bool leap) =>
        IsChinese ? (leap ? "闰" : "") + LunarDay.MonthName(month) : words[leap ? "Lunar.LeapMonth" : "Lunar.Month", month];
}
