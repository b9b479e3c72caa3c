using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.RecordCause;

/// <summary>Handles <see cref="RecordCause"/>.</summary>
public sealed class RecordCauseHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(RecordCause command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.RecordCause, command.IfMatch, ct);
        found.Step(ComplaintStep.RecordCause, c => c.RecordCause(command.Request), desk.Me.StaffId, await desk.CalendarAsync(found, ct), desk.Now,
            command.Request.Text.Trim(), ("cause", Words.Of(command.Request.Code)));
    }
}
