using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Pool;

namespace Crm.Customers.Shared;

internal static class LeadAnswers
{
    /// <summary>With its time limits by the rules in force.</summary>
    public static async Task<LeadDetails> DetailsAsync(this Lead lead, CustomersDbContext db, CancellationToken ct)
    {
        var details = lead.Details();
        if (!lead.IsWorked)
            return details;
        var limits = LeadLimits.Of(lead.OwnerSince, lead.LastContactAt, await PoolBook.RulesAsync(db, ct), WorkingCalendar.China);
        return details with { DueAt = limits.DueAt, ReturnAt = limits.ReturnAt };
    }

    private static LeadDetails Details(this Lead lead) => new(
        lead.Id, ETags.Write(lead.Version), lead.Fields(), lead.Stage, lead.Verification, lead.ValueGrade, lead.Importance, lead.Missing(),
        lead.NurtureUntil, lead.DiscardReason, lead.OutcomeNote, lead.CustomerId, lead.DuplicateReason, lead.UnitId, lead.CreatedBy, lead.CreatedAt,
        lead.LastContactAt, lead.OwnerSince);
}
