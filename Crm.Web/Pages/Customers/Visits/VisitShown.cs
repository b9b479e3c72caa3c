using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Customers.Visits;

/// <summary>How states of visit plans are shown.</summary>
internal static class VisitShown
{
    /// <summary>The colour of a plan's state.</summary>
    public static Tone OfPlan(string state) => state switch
    {
        "approved" => Tone.Good,
        "submitted" => Tone.Info,
        "returned" => Tone.Warn,
        _ => Tone.Neutral,
    };
}
