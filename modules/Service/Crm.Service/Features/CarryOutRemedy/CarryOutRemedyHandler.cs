using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.CarryOutRemedy;

/// <summary>Handles <see cref="CarryOutRemedy"/>.</summary>
public sealed class CarryOutRemedyHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(CarryOutRemedy command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.CarryOut, command.IfMatch, ct);
        var (text, now, calendar) = (command.Request.Text.Trim(), desk.Now, await desk.CalendarAsync(found, ct));
        found.Step(ComplaintStep.CarryOut, c => c.CarryOut(text, now), desk.Me.StaffId, calendar, now, text);
        found.StopResolution(calendar, now);
    }
}
