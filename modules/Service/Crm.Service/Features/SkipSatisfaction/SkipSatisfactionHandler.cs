using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.SkipSatisfaction;

/// <summary>Handles <see cref="SkipSatisfaction"/>.</summary>
public sealed class SkipSatisfactionHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(SkipSatisfaction command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.SkipSatisfaction, command.IfMatch, ct);
        found.Step(ComplaintStep.SkipSatisfaction, c => c.SkipSatisfaction(), desk.Me.StaffId, await desk.CalendarAsync(found, ct), desk.Now,
            command.Request.Reason.Trim());
    }
}
