using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Personal;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Subscriptions.Approvals;

/// <summary>It was decided whether a person's data are erased (W-08): every module is told, and whoever wrote the request down.</summary>
public sealed class ErasureDecidedHandler(CustomersDbContext db)
{
    /// <summary>Takes the decision, once.</summary>
    public async Task<OutgoingMessages> Handle(ApprovalDecided e, CancellationToken ct)
    {
        var messages = new OutgoingMessages();
        if (e.Kind != ApprovalKinds.Erasure || e.Outcome == ApprovalOutcome.Withdrawn
            || await db.PersonRequests.SingleOrDefaultAsync(r => r.Id == e.SubjectId && r.ApprovalId == e.RequestId, ct) is not { } asked
            || !asked.Decide(State(e.Outcome), e.Comment, e.DecidedBy, e.At))
            return messages;
        if (asked.State == PersonRequestStates.Running)
            messages.Add(new ErasePerson(asked.Id, await db.AsOfNowAsync(asked.Person, ct), e.At));
        messages.Add(new StaffNotified(
            Guid.CreateVersion7(), [asked.AskedBy], $"customers.person-{asked.State}", PersonRequests.Page(asked.Id),
            History.Facts(("number", asked.Number), ("comment", string.IsNullOrWhiteSpace(e.Comment) ? "–" : e.Comment)), e.At));
        return messages;
    }

    private static string State(ApprovalOutcome outcome) => outcome switch
    {
        ApprovalOutcome.Approved => PersonRequestStates.Running,
        ApprovalOutcome.Rejected => PersonRequestStates.Refused,
        _ => PersonRequestStates.Open,
    };
}
