using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Approvals;

/// <summary>The tone of a state, the same on every page.</summary>
internal static class ApprovalTones
{
    public static Tone Of(string state) => state switch
    {
        "Approved" => Tone.Good,
        "Rejected" => Tone.Bad,
        "Returned" => Tone.Warn,
        "Open" => Tone.Info,
        _ => Tone.Muted,
    };
}
