using Crm.Service.Contracts.Api;

namespace Crm.Web.Pages.Service;

/// <summary>Special days that follow each other and are the same, as one line with first and last day.</summary>
internal static class DayRuns
{
    public static IEnumerable<(CalendarDay First, DateOnly Last)> Of(IEnumerable<CalendarDay> days)
    {
        (CalendarDay First, DateOnly Last)? run = null;
        foreach (var day in days)
        {
            if (run is { } open && open.Last.AddDays(1) == day.Date && Same(open.First, day))
            {
                run = (open.First, day.Date);
                continue;
            }

            if (run is { } finished) yield return finished;
            run = (day, day.Date);
        }

        if (run is { } last) yield return last;
    }

    private static bool Same(CalendarDay one, CalendarDay other) =>
        one.Name == other.Name && one.Kind == other.Kind && one.Hours.SequenceEqual(other.Hours);
}
