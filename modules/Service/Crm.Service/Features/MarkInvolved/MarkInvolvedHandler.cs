using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Features.MarkInvolved;

/// <summary>Handles <see cref="MarkInvolved"/>.</summary>
public sealed class MarkInvolvedHandler(ServiceDbContext db, CaseDesk desk, ServiceBook book)
{
    /// <summary>Does it.</summary>
    public async Task<OutgoingMessages> Handle(MarkInvolved command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.MarkInvolved, command.IfMatch, ct);
        var (request, me, now) = (command.Request, desk.Me.StaffId, desk.Now);
        if (request.StaffIds.Contains(me))
            throw new RuleException("service.complaint.involved_oneself", "staffIds");
        var (approval, owner) = (found.Complaint!.Stage == ComplaintStage.InApproval ? found.Complaint.ApprovalId : null, found.OwnerId);
        found.Involve(request.StaffIds);
        found.Step(ComplaintStep.MarkInvolved, c => c.MarkInvolved(found.Recused), me, await desk.CalendarAsync(found, ct), now,
            request.Reason.Trim(), ("staff", string.Join(',', request.StaffIds)));
        await db.Interactions.Where(i => i.CaseId == found.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.Recused, found.Recused), ct);
        var messages = new OutgoingMessages { new CaseRecusalChanged(found.Id, [.. found.Recused], now) };
        if (approval is { } pending)
            messages.Add(new ApprovalWithdrawn(pending, me, request.Reason.Trim(), now));
        if (owner is not null && found.OwnerId is null)
            messages.AddIfAny(Notices.About(found, "service.case.opened", (await book.ReadAsync(ct)).ForNewCase(found), me, now));
        return messages;
    }
}
