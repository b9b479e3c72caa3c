using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Complaints;
using Crm.Service.Domain.Surveys;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Features.Surveys;

/// <summary>Handles <see cref="AnswerSurvey"/>.</summary>
public sealed class AnswerSurveyHandler(ServiceDbContext db, CaseDesk desk, Rating rating)
{
    /// <summary>Does it. The one update that finds the question open decides: of two answers at once one counts.</summary>
    public async Task<OutgoingMessages> Handle(AnswerSurvey command, CancellationToken ct)
    {
        var (hash, now, answer) = (Survey.Hash(command.Token), desk.Now, command.Answer);
        var survey = await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.TokenHash == hash, ct) ?? throw new NotFoundException();
        var about = await db.Cases.Include(c => c.Complaint).SingleAsync(c => c.Id == survey.CaseId, ct);
        if (survey.AnsweredAt is null && !ComplaintProcess.Allowed(about.Complaint!.Stage).Contains(ComplaintStep.Rate))
            throw new ConflictException("service.survey.expired");
        var comment = string.IsNullOrWhiteSpace(answer.Comment) ? null : answer.Comment.Trim();
        var taken = await db.Surveys.Where(s => s.Id == survey.Id && s.AnsweredAt == null && s.ExpiresAt > now).ExecuteUpdateAsync(s => s
            .SetProperty(x => x.AnsweredAt, now).SetProperty(x => x.Score, answer.Score).SetProperty(x => x.Comment, comment), ct);
        if (taken == 0)
            throw new ConflictException(survey.AnsweredAt is null && survey.ExpiresAt <= now ? "service.survey.expired" : "service.survey.answered");
        return rating.Rate(about, survey.Id, answer.Score, comment, CaseChannel.Web, Guid.Empty, await desk.CalendarAsync(about, ct), now);
    }
}
