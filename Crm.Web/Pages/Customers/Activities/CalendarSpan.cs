using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Forms;

namespace Crm.Web.Pages.Customers.Activities;

/// <summary>The days that a view of the calendar shows.</summary>
/// <param name="View">month, week or day.</param>
/// <param name="On">The day it is opened on.</param>
public sealed record CalendarSpan(string View, DateOnly On)
{
    /// <summary>A month in whole weeks.</summary>
    public const string Month = "month";

    /// <summary>Monday to Sunday, by the hour.</summary>
    public const string Week = "week";

    /// <summary>One day, by the hour.</summary>
    public const string Day = "day";

    /// <summary>All views.</summary>
    public static IReadOnlyList<string> Views { get; } = [Month, Week, Day];

    private const int DaysOfWeek = 7;

    /// <summary>What the address asks for; what it does not say, or says wrongly, is this month.</summary>
    public static CalendarSpan Of(string? view, string? on, DateOnly today) => new(
        Views.Contains(view) ? view! : Month,
        IsoDay.Read(on) is { Year: >= 2000 and < 2999 } day ? day : today);

    /// <summary>The first day shown: weeks begin on Monday.</summary>
    public DateOnly From => View switch
    {
        Day => On,
        Week => Monday(On),
        _ => Monday(FirstOfMonth),
    };

    /// <summary>The last day shown.</summary>
    public DateOnly To => View switch
    {
        Day => On,
        Week => From.AddDays(DaysOfWeek - 1),
        _ => Monday(FirstOfMonth.AddMonths(1).AddDays(-1)).AddDays(DaysOfWeek - 1),
    };

    /// <summary>A day of the month, week or day before (-1) or after (1).</summary>
    public DateOnly Step(int by) => View switch
    {
        Day => On.AddDays(by),
        Week => On.AddDays(by * DaysOfWeek),
        _ => FirstOfMonth.AddMonths(by),
    };

    /// <summary>Whether a day belongs to the month before or after.</summary>
    public bool IsOutside(DateOnly day) => View == Month && day.Month != On.Month;

    /// <summary>How a day's cell looks.</summary>
    public static string Classes(CalendarDay day, CalendarSpan span, DateOnly today) => "cal-cell"
        + (span.IsOutside(day.Day) ? " cal-outside" : "") + (day.Working ? "" : " cal-off") + (day.Day == today ? " cal-today" : "")
        + (day.Count == 0 ? " cal-empty" : "");

    private DateOnly FirstOfMonth => new(On.Year, On.Month, 1);

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
}
