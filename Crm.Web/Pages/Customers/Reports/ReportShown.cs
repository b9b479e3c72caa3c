using Crm.Customers.Contracts;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Reports;

/// <summary>How the days of reports are shown and read.</summary>
internal static class ReportShown
{
    private const int LastOfWeek = 6;

    /// <summary>The day, or the week from Monday to Sunday.</summary>
    public static string Day(string kind, DateOnly on, Texts texts) =>
        kind == ReportKinds.Weekly ? texts["Reports.WeekOf", on, on.AddDays(LastOfWeek)] : texts["Reports.DayOf", on];
}
