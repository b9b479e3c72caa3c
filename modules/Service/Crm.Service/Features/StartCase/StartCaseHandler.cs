using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.StartCase;

/// <summary>Handles <see cref="StartCase"/>.</summary>
public sealed class StartCaseHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(StartCase command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Start, command.IfMatch, ct);
        found.Start(desk.Me.StaffId, desk.Now);
    }
}
