using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Questionnaires;
using Crm.Service.Domain.Surveys;
using Crm.Service.Features.Questionnaires;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Invitations;

/// <summary>Takes answers, by link or on the phone.</summary>
public sealed class AnswerHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>By link.</summary>
    public async Task Handle(AnswerInvitation command, CancellationToken ct)
    {
        var hash = Survey.Hash(command.Token);
        var found = await db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.TokenHash == hash, ct) ?? throw new NotFoundException();
        await TakeAsync(found, command.Answer.Answers, AnswerChannels.Link, null, ct);
    }

    /// <summary>On the phone: to an invitation, or without one.</summary>
    public async Task<AnswerTaken> Handle(AnswerByPhone command, CancellationToken ct)
    {
        var (id, said) = (command.QuestionnaireId, command.Request);
        if (said.InvitationId is { } invitationId)
        {
            var found = await db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.Id == invitationId && i.QuestionnaireId == id, ct) ?? throw new NotFoundException();
            if (found.Version != said.Version)
                throw new RuleException("service.answer.version", "version", said.Version, found.Version);
            await DemandCustomerAsync(found.CustomerId, "invitationId", ct);
            await TakeAsync(found, said.Answers, AnswerChannels.Phone, desk.Me.StaffId, ct);
            return new(found.Id);
        }
        var questionnaire = await db.Questionnaires.AsNoTracking().SingleOrDefaultAsync(q => q.Id == id, ct) ?? throw new NotFoundException();
        var newest = questionnaire.Asking();
        var content = await db.ContentAsync(id, said.Version, ct) ?? throw new RuleException("service.answer.version", "version", said.Version, newest);
        await DemandCustomerAsync(said.CustomerId, "customerId", ct);
        var person = string.IsNullOrWhiteSpace(said.Person) ? null : said.Person.Trim();
        var made = Invitation.OnThePhone(id, said.Version, said.CustomerId, person, said.RoundId, desk.Me.StaffId, desk.Now);
        db.Add(made);
        db.AddRange(QuestionnaireRules.Rows(made.Id, id, made.Version, made.RoundId, content, said.Answers, made.AskedAt));
        return new(made.Id);
    }

    /// <summary>The one update that finds the invitation open decides: of two answers at once one counts.</summary>
    private async Task TakeAsync(Invitation found, IReadOnlyList<GivenAnswer> answers, string channel, Guid? by, CancellationToken ct)
    {
        var now = desk.Now;
        found.MustBeOpen(now);
        var content = (await db.ContentAsync(found.QuestionnaireId, found.Version, ct))!;
        var rows = QuestionnaireRules.Rows(found.Id, found.QuestionnaireId, found.Version, found.RoundId, content, answers, now).ToList();
        var taken = await db.Invitations.Where(i => i.Id == found.Id && i.AnsweredAt == null && i.ExpiresAt > now).ExecuteUpdateAsync(s => s
            .SetProperty(x => x.AnsweredAt, now).SetProperty(x => x.Channel, channel).SetProperty(x => x.TakenBy, by), ct);
        if (taken == 0)
            throw new ConflictException("service.invitation.answered");
        db.AddRange(rows);
    }

    private async Task DemandCustomerAsync(Guid? id, string field, CancellationToken ct)
    {
        if (id is { } asked && await db.Customers.AsNoTracking().SingleOrDefaultAsync(c => c.Id == asked, ct) is var customer
            && (customer is null || !customer.IsWithin(desk.Me, ServicePermissions.SurveyAsk)))
            throw new RuleException("service.invitation.customer", field);
    }
}
