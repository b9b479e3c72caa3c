using System.Globalization;
using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Customers.Visits;

/// <summary>How days and states of visit plans are shown and read.</summary>
internal static class VisitShown
{
    /// <summary>A day of the address; null where there is none.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Tone OfPlan(string state) => state switch
    {
        "approved" => Tone.Good,
        "submitted" => Tone.Info,
        "returned" => Tone.Warn,
        _ => Tone.Neutral,
    };
}
