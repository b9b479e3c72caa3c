using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Complaints;
using Crm.Service.Infrastructure;

namespace Crm.Service.Features.ArchiveComplaint;

/// <summary>Handles <see cref="ArchiveComplaint"/>.</summary>
public sealed class ArchiveComplaintHandler(CaseDesk desk, Numbers numbers)
{
    /// <summary>Does it.</summary>
    public async Task<CaseClosed> Handle(ArchiveComplaint command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.Archive, command.IfMatch, ct);
        ComplaintProcess.Next(found.Complaint!.Stage, ComplaintStep.Archive);
        var (now, calendar) = (desk.Now, await desk.CalendarAsync(found, ct));
        var number = await numbers.OfArchiveAsync(TimeZoneInfo.ConvertTime(now, calendar.Zone).Year, ct);
        found.Step(ComplaintStep.Archive, c => c.Archive(number, now), desk.Me.StaffId, calendar, now, null, ("archiveNumber", number));
        found.ClosedByArchive(now);
        return CaseEvents.Closed(found, now);
    }
}
