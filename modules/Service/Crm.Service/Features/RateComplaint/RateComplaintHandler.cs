using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;
using Wolverine;

namespace Crm.Service.Features.RateComplaint;

/// <summary>Handles <see cref="RateComplaint"/>.</summary>
public sealed class RateComplaintHandler(CaseDesk desk, Rating rating)
{
    /// <summary>Does it.</summary>
    public async Task<OutgoingMessages> Handle(RateComplaint command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.Rate, command.IfMatch, ct);
        var (request, now) = (command.Request, desk.Now);
        return rating.Rate(found, Guid.CreateVersion7(now), request.Score, request.Comment, CaseChannel.Phone, desk.Me.StaffId, await desk.CalendarAsync(found, ct), now);
    }
}
