using Crm.Customers.Contracts;
using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Customers.Suggestions;

/// <summary>How states of suggestions look.</summary>
internal static class SuggestionTones
{
    public static Tone Of(string state) => state switch
    {
        SuggestionStates.Collected => Tone.Warn,
        SuggestionStates.Accepted => Tone.Accent,
        SuggestionStates.Running => Tone.Info,
        SuggestionStates.Done => Tone.Good,
        _ => Tone.Muted,
    };
}
