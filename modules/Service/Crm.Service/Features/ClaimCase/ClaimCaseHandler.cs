using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.ClaimCase;

/// <summary>Handles <see cref="ClaimCase"/>.</summary>
public sealed class ClaimCaseHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(ClaimCase command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Claim, ifMatch: null, ct);
        found.Claim(desk.Me.StaffId, desk.Now);
    }
}
