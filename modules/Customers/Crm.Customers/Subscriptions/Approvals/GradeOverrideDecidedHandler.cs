using System.Globalization;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Grading;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Subscriptions.Approvals;

/// <summary>The approvers decided about a grade against the rules (C-30): approved, the customer has it at once; whoever asked is told.</summary>
public sealed class GradeOverrideDecidedHandler(CustomersDbContext db)
{
    /// <summary>Takes the decision, once.</summary>
    public async Task<OutgoingMessages> Handle(ApprovalDecided e, CancellationToken ct)
    {
        var messages = new OutgoingMessages();
        if (e.Kind != ApprovalKinds.GradeOverride || e.Outcome == ApprovalOutcome.Withdrawn)
            return messages;
        if (await db.GradeOverrides.SingleOrDefaultAsync(o => o.Id == e.SubjectId && o.ApprovalId == e.RequestId, ct) is not { } asked)
            return messages;
        if (await db.LockStandingAsync(asked.CustomerId, ct) is not { } standing || !asked.Decide(State(e.Outcome), e.Comment, e.DecidedBy, e.At, ChinaTime.Today(e.At)))
            return messages;
        if (asked.State == GradeOverrideStates.Approved)
        {
            // After a merge the survivor may hold another one: the later decision counts.
            if (standing.OverrideId is { } before && await db.GradeOverrides.SingleOrDefaultAsync(o => o.Id == before, ct) is { State: GradeOverrideStates.Approved } other)
                other.End(asked.Reason, e.DecidedBy, e.At);
            standing.Hold(asked);
            if (await GradeBook.GradeAsync(db, standing, e.At, ct) is { } graded)
                messages.Add(graded);
        }
        messages.Add(await NewsAsync(asked, e, ct));
        return messages;
    }

    private async Task<StaffNotified> NewsAsync(GradeOverride asked, ApprovalDecided e, CancellationToken ct)
    {
        var name = await db.Customers.Where(c => c.Id == asked.CustomerId).Select(c => c.Name).SingleOrDefaultAsync(ct);
        return new(
            Guid.CreateVersion7(), [asked.AskedBy], $"customers.grade-override-{State(e.Outcome)}", $"/customers/{asked.CustomerId}/grade",
            History.Facts(("name", name), ("grade", asked.Grade), ("until", asked.Until.ToString("O", CultureInfo.InvariantCulture)), ("comment", e.Comment ?? "–")), e.At);
    }

    private static string State(ApprovalOutcome outcome) => outcome switch
    {
        ApprovalOutcome.Approved => GradeOverrideStates.Approved,
        ApprovalOutcome.Rejected => GradeOverrideStates.Rejected,
        _ => GradeOverrideStates.Returned,
    };
}
