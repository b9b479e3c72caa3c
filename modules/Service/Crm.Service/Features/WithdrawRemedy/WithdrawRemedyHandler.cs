using Crm.Approvals.Contracts.Events;
using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.WithdrawRemedy;

/// <summary>Handles <see cref="WithdrawRemedy"/>.</summary>
public sealed class WithdrawRemedyHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<ApprovalWithdrawn> Handle(WithdrawRemedy command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.Withdraw, command.IfMatch, ct);
        var (reason, now) = (command.Request.Reason.Trim(), desk.Now);
        found.Step(ComplaintStep.Withdraw, c => c.Withdraw(), desk.Me.StaffId, await desk.CalendarAsync(found, ct), now, reason);
        return new(found.Complaint!.ApprovalId!.Value, desk.Me.StaffId, reason, now);
    }
}
