using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.ReopenCase;

/// <summary>Handles <see cref="ReopenCase"/>.</summary>
public sealed class ReopenCaseHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(ReopenCase command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Reopen, command.IfMatch, ct);
        found.Reopen(command.Request.Reason, desk.Me.StaffId, await desk.CalendarAsync(found, ct), desk.Now);
    }
}
