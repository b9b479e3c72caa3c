using System.Globalization;
using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.RecordMeeting;

/// <summary>Handles <see cref="RecordMeeting"/>.</summary>
public sealed class RecordMeetingHandler(CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(RecordMeeting command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.RecordMeeting, command.IfMatch, ct);
        found.Step(ComplaintStep.RecordMeeting, c => c.RecordMeeting(command.Request), desk.Me.StaffId, await desk.CalendarAsync(found, ct), desk.Now,
            command.Request.Decision.Trim(), ("heldOn", command.Request.HeldOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
