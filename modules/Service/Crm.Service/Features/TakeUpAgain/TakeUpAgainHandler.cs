using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.TakeUpAgain;

/// <summary>Handles <see cref="TakeUpAgain"/>.</summary>
public sealed class TakeUpAgainHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(TakeUpAgain command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.TakeUpAgain, command.IfMatch, ct);
        var (now, calendar) = (desk.Now, await desk.CalendarAsync(found, ct));
        found.Step(ComplaintStep.TakeUpAgain, c => c.TakeUpAgain(), desk.Me.StaffId, calendar, now, command.Request.Reason.Trim());
        found.TakenUpAgain(calendar, now);
        await db.Surveys.Where(s => s.CaseId == found.Id && s.AnsweredAt == null && s.ExpiresAt > now)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.ExpiresAt, now), ct);
    }
}
