using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;
using Wolverine;

namespace Crm.Service.Features.ExplainComplaint;

/// <summary>Handles <see cref="ExplainComplaint"/>.</summary>
public sealed class ExplainComplaintHandler(CaseDesk desk, Telling told)
{
    /// <summary>Does it.</summary>
    public async Task<OutgoingMessages> Handle(ExplainComplaint command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.Explain, command.IfMatch, ct);
        var (now, calendar) = (desk.Now, await desk.CalendarAsync(found, ct));
        found.Step(ComplaintStep.Explain, c => c.Explain(command.Request.Text, now), desk.Me.StaffId, calendar, now);
        return await told.TellAsync(found, command.Request, calendar, now, ct);
    }
}
