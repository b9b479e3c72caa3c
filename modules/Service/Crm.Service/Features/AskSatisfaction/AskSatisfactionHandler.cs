using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Surveys;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.AskSatisfaction;

/// <summary>Handles <see cref="AskSatisfaction"/>.</summary>
public sealed class AskSatisfactionHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<SurveyLink> Handle(AskSatisfaction command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.AskSatisfaction, command.IfMatch, ct);
        var now = desk.Now;
        var (survey, token) = Survey.Ask(found.Id, now);
        found.Step(ComplaintStep.AskSatisfaction, c => c.AskSatisfaction(survey.ExpiresAt), desk.Me.StaffId, await desk.CalendarAsync(found, ct), now);
        await db.Surveys.Where(s => s.CaseId == found.Id && s.AnsweredAt == null && s.ExpiresAt > now)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.ExpiresAt, now), ct);
        db.Add(survey);
        return new($"/s/{token}", survey.ExpiresAt);
    }
}
