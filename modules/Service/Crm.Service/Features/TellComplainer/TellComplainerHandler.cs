using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;
using Wolverine;

namespace Crm.Service.Features.TellComplainer;

/// <summary>Handles <see cref="TellComplainer"/>.</summary>
public sealed class TellComplainerHandler(CaseDesk desk, Telling told)
{
    /// <summary>Does it.</summary>
    public async Task<OutgoingMessages> Handle(TellComplainer command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.Tell, command.IfMatch, ct);
        var (now, calendar) = (desk.Now, await desk.CalendarAsync(found, ct));
        found.Step(ComplaintStep.Tell, c => c.Tell(command.Request.Text, now), desk.Me.StaffId, calendar, now);
        return await told.TellAsync(found, command.Request, calendar, now, ct);
    }
}
