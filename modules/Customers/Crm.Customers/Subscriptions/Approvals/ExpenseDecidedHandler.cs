using Crm.Approvals.Contracts.Events;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Approvals;

/// <summary>The approvers decided about an application, or about its excess (C-53); the applicant is told.</summary>
public sealed class ExpenseDecidedHandler(CustomersDbContext db)
{
    /// <summary>Takes the decision, once: one about another request than the latest changes nothing.</summary>
    public async Task<StaffNotified?> Handle(ApprovalDecided e, CancellationToken ct)
    {
        if (e.SubjectType != ExpenseRequest.SubjectType)
            return null;
        if (await db.Expenses.SingleOrDefaultAsync(a => a.Id == e.SubjectId && a.ApprovalId == e.RequestId, ct) is not { } application)
            return null;
        var rules = await db.ExpenseRulesAsync(ct);
        var (approved, rejected) = (e.Outcome == ApprovalOutcome.Approved, e.Outcome == ApprovalOutcome.Rejected);
        if (application.Decide(e.RequestId, approved, rejected, e.Comment, e.DecidedBy, rules.ReportDueDays, e.At) is not { } move)
            return null;
        db.ExpenseMoved(application, move);
        return ExpenseNews.Of(application, move.Move, e.At);
    }
}
