using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;

namespace Crm.Customers.Domain.Opportunities;

/// <summary>Lost and parked ask for a reason from their list; "other" says which.</summary>
internal static class OpportunityReasons
{
    public static bool Asked(string stage) => stage is OpportunityStages.Lost or OpportunityStages.Parked;

    public static void Check(string stage, string? reason, string? note)
    {
        if (!Asked(stage))
            return;
        var choices = stage == OpportunityStages.Lost ? LossReasons.All : ParkReasons.All;
        if (reason is null)
            throw new RuleException("customers.opportunity.reason", "reason", string.Join(", ", choices));
        if (!choices.Contains(reason))
            throw new RuleException("customers.choice", "reason", reason, string.Join(", ", choices));
        if (reason == "other" && note is null)
            throw new RuleException("customers.opportunity.reason_note", "note");
    }
}
