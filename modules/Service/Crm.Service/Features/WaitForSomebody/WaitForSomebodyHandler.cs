using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.WaitForSomebody;

/// <summary>Handles <see cref="WaitForSomebody"/>.</summary>
public sealed class WaitForSomebodyHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(WaitForSomebody command, CancellationToken ct)
    {
        var action = command.Request.ThirdParty ? CaseAction.WaitForThirdParty : CaseAction.WaitForCustomer;
        var found = await desk.ForAsync(command.CaseId, action, command.IfMatch, ct);
        found.Wait(command.Request.ThirdParty, command.Request.For, desk.Me.StaffId, await desk.CalendarAsync(found, ct), desk.Now);
    }
}
