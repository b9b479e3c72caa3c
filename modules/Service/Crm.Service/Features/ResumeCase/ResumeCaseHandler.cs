using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.ResumeCase;

/// <summary>Handles <see cref="ResumeCase"/>.</summary>
public sealed class ResumeCaseHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(ResumeCase command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Resume, command.IfMatch, ct);
        found.Resume(desk.Me.StaffId, await desk.CalendarAsync(found, ct), desk.Now);
    }
}
