using Crm.Customers.Contracts;
using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Customers.Access;

/// <summary>What the colour of a request's state says.</summary>
internal static class AccessTones
{
    public static Tone Of(string state) => state switch
    {
        AccessStates.Approved => Tone.Good,
        AccessStates.Submitted => Tone.Info,
        AccessStates.Rejected or AccessStates.Returned => Tone.Warn,
        _ => Tone.Muted,
    };
}
