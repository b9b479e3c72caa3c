using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.MarkSerious;

/// <summary>Handles <see cref="MarkSerious"/>.</summary>
public sealed class MarkSeriousHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(MarkSerious command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.MarkSerious, command.IfMatch, ct);
        found.Step(ComplaintStep.MarkSerious, c => c.MarkSerious(command.Request.Serious), desk.Me.StaffId, await desk.CalendarAsync(found, ct), desk.Now,
            null, ("serious", command.Request.Serious ? "yes" : "no"));
    }
}
