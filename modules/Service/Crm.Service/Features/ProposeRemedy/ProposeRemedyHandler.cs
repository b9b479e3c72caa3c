using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.ProposeRemedy;

/// <summary>Handles <see cref="ProposeRemedy"/>.</summary>
public sealed class ProposeRemedyHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(ProposeRemedy command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.ProposeRemedy, command.IfMatch, ct);
        found.Step(ComplaintStep.ProposeRemedy, c => c.Propose(command.Request), desk.Me.StaffId, await desk.CalendarAsync(found, ct), desk.Now,
            command.Request.Text.Trim(), ("remedy", Words.Of(command.Request.Kind)), ("amount", command.Request.Amount));
    }
}
