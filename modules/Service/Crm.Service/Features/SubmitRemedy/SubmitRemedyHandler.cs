using Crm.Approvals.Contracts.Events;
using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.SubmitRemedy;

/// <summary>Handles <see cref="SubmitRemedy"/>.</summary>
public sealed class SubmitRemedyHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<ApprovalRequested> Handle(SubmitRemedy command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.Submit, command.IfMatch, ct);
        var (request, now) = (Guid.CreateVersion7(desk.Now), desk.Now);
        found.Step(ComplaintStep.Submit, c => c.Submit(request), desk.Me.StaffId, await desk.CalendarAsync(found, ct), now);
        return CaseEvents.ApprovalOf(found, desk.Me.StaffId, now);
    }
}
