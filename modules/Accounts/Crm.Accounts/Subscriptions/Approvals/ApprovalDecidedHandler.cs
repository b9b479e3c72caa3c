using Crm.Accounts.Contracts;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Accounts.Shared;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Subscriptions.Approvals;

/// <summary>The approvers decided about a nomination or a tier. A decision about a request that is not out any more changes nothing.</summary>
public sealed class ApprovalDecidedHandler(AccountDesk desk)
{
    /// <summary>Takes the decision, once.</summary>
    public async Task<OutgoingMessages> Handle(ApprovalDecided e, CancellationToken ct)
    {
        if (e.Kind is not (ApprovalKinds.Recognition or ApprovalKinds.TierOverride))
            return [];
        var account = await desk.Db.KeyAccounts.Include(k => k.Team).SingleOrDefaultAsync(k => k.Id == e.SubjectId, ct);
        if (account is null)
            return [];
        if (e.Kind == ApprovalKinds.Recognition && account.ApprovalId == e.RequestId)
            return await NominationAsync(account, e, ct);
        if (e.Kind == ApprovalKinds.TierOverride && account.Wanted?.ApprovalId == e.RequestId
            && account.DecideWanted(e.Outcome == ApprovalOutcome.Approved, e.DecidedBy, e.Comment, desk.Now) is { } tier)
            return [tier];
        return [];
    }

    private async Task<OutgoingMessages> NominationAsync(KeyAccount account, ApprovalDecided e, CancellationToken ct)
    {
        var messages = new OutgoingMessages();
        switch (e.Outcome)
        {
            case ApprovalOutcome.Approved:
                messages.AddRange(account.Recognise(e.DecidedBy, e.Comment, desk.Today, desk.Now));
                var customer = await desk.Db.Customers.AsNoTracking().SingleAsync(c => c.Id == account.CustomerId, ct);
                if (KeyAccountNews.Of(account, customer, "accounts.recognised", [account.ManagerId, customer.OwnerId ?? Guid.Empty], account.NominatedBy, desk.Now) is { } news)
                    messages.Add(news);
                break;
            case ApprovalOutcome.Rejected:
                account.Refuse(e.DecidedBy, e.Comment, desk.Now);
                break;
            case ApprovalOutcome.Returned:
                account.Return(e.DecidedBy, e.Comment, desk.Now);
                break;
            default:
                // Withdrawn in the approvals inbox rather than here.
                account.Withdraw(e.Comment ?? "", e.DecidedBy, desk.Now);
                break;
        }
        return messages;
    }
}
