using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.CloseCase;

/// <summary>Handles <see cref="CloseCase"/>.</summary>
public sealed class CloseCaseHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<CaseClosed> Handle(CloseCase command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Close, command.IfMatch, ct);
        found.Close(desk.Me.StaffId, desk.Now);
        return CaseEvents.Closed(found, desk.Now);
    }
}
