using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Approvals;

/// <summary>The manager decided whether somebody may read a confidential customer (C-25): whoever asked is told.</summary>
public sealed class AccessDecidedHandler(CustomersDbContext db)
{
    /// <summary>Takes the decision, once.</summary>
    public async Task<StaffNotified?> Handle(ApprovalDecided e, CancellationToken ct)
    {
        if (e.Kind != ApprovalKinds.CustomerAccess || e.Outcome == ApprovalOutcome.Withdrawn)
            return null;
        if (await db.AccessRequests.SingleOrDefaultAsync(r => r.Id == e.SubjectId && r.ApprovalId == e.RequestId, ct) is not { } asked
            || await db.Customers.AsNoTracking().SingleOrDefaultAsync(c => c.Id == asked.CustomerId, ct) is not { } customer
            || !asked.Decide(State(e.Outcome), e.Comment, e.DecidedBy, e.At, ChinaTime.Today(e.At)))
            return null;
        return AccessNews.Of(asked, customer, State(e.Outcome), e.Comment, e.At);
    }

    private static string State(ApprovalOutcome outcome) => outcome switch
    {
        ApprovalOutcome.Approved => AccessStates.Approved,
        ApprovalOutcome.Rejected => AccessStates.Rejected,
        _ => AccessStates.Returned,
    };
}
