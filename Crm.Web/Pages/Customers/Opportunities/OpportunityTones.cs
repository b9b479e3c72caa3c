using Crm.Customers.Contracts;
using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Customers.Opportunities;

/// <summary>What the colour of a stage says, and from when on an opportunity has stood too long.</summary>
internal static class OpportunityTones
{
    /// <summary>Days without movement from which on it is marked.</summary>
    public const int Old = 14;

    /// <summary>Days from which on it is marked as bad.</summary>
    public const int VeryOld = 30;

    public static Tone Of(string stage) => stage switch
    {
        OpportunityStages.Won => Tone.Good,
        OpportunityStages.Lost => Tone.Muted,
        OpportunityStages.Parked => Tone.Warn,
        OpportunityStages.Negotiation => Tone.Accent,
        _ => Tone.Info,
    };

    /// <summary>Whether a move asks for more than the stage: a reason, a day, the amount agreed.</summary>
    public static bool Asks(string from, string to) =>
        from == OpportunityStages.Won || to is OpportunityStages.Won or OpportunityStages.Lost or OpportunityStages.Parked;
}
