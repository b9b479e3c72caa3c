using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.SummariseComplaint;

/// <summary>Handles <see cref="SummariseComplaint"/>.</summary>
public sealed class SummariseComplaintHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(SummariseComplaint command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.Summarise, command.IfMatch, ct);
        found.Step(ComplaintStep.Summarise, c => c.Summarise(command.Request), desk.Me.StaffId, await desk.CalendarAsync(found, ct), desk.Now,
            command.Request.Summary.Trim());
    }
}
