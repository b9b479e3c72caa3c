using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Shared;

internal static class LeadAnswers
{
    public static LeadDetails Details(this Lead lead) => new(
        lead.Id, ETags.Write(lead.Version), lead.Fields(), lead.Stage, lead.Verification, lead.ValueGrade, lead.Importance, lead.Missing(),
        lead.NurtureUntil, lead.DiscardReason, lead.OutcomeNote, lead.CustomerId, lead.DuplicateReason, lead.UnitId, lead.CreatedBy, lead.CreatedAt,
        lead.LastContactAt);
}
