using Crm.Customers.Contracts;
using Crm.Web.Components.Feedback;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Reports;

/// <summary>How reports and their days are shown.</summary>
internal static class ReportShown
{
    private const int LastOfWeek = 6;

    /// <summary>How a kind of market report looks.</summary>
    public static Tone ToneOf(string kind) => kind switch
    {
        "complaint" => Tone.Bad,
        "competitor" => Tone.Warn,
        _ => Tone.Info,
    };

    /// <summary>The day, or the week from Monday to Sunday.</summary>
    public static string Day(string kind, DateOnly on, Texts texts) =>
        kind == ReportKinds.Weekly ? texts["Reports.WeekOf", on, on.AddDays(LastOfWeek)] : texts["Reports.DayOf", on];
}
