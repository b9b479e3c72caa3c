using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;
using Wolverine;

namespace Crm.Service.Features.JudgeComplaint;

/// <summary>Handles <see cref="JudgeComplaint"/>.</summary>
public sealed class JudgeComplaintHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<OutgoingMessages> Handle(JudgeComplaint command, CancellationToken ct)
    {
        var (request, now) = (command.Request, desk.Now);
        var step = request.Valid ? ComplaintStep.JudgeValid : ComplaintStep.JudgeNotValid;
        var found = await desk.ForAsync(command.CaseId, step, command.IfMatch, ct);
        found.Step(step, c => c.Judge(request), desk.Me.StaffId, await desk.CalendarAsync(found, ct), now, request.Reason.Trim());
        // One that is not valid needs no remedy: it is decided here. The others are decided by the approvers.
        return request.Valid ? [] : [CaseEvents.Decided(found, now)];
    }
}
