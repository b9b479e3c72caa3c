using Crm.Customers.Contracts;
using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Customers.Surveys;

/// <summary>How states of surveys look.</summary>
internal static class CustomerSurveyTones
{
    public static Tone Of(string state) => state switch
    {
        CustomerSurveyStates.Planned => Tone.Accent,
        CustomerSurveyStates.Asking => Tone.Info,
        CustomerSurveyStates.Submitted => Tone.Warn,
        CustomerSurveyStates.Dropped => Tone.Muted,
        _ => Tone.Good,
    };
}
