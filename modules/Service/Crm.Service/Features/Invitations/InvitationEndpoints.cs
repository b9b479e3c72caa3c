using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Questionnaires;
using Crm.Service.Domain.Surveys;
using Crm.Service.Features.Questionnaires;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Features.Invitations;

internal static class InvitationEndpoints
{
    private const string Because = "who is asked has no account; the link's token is the key";
    private static readonly string[] States = ["open", "answered", "expired"];

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/questionnaires/{id:guid}/invitations", (Guid id, InviteRequest request, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<InvitationsMade>(new Invite(id, request), ct))
            .RequirePermission(ServicePermissions.SurveyAsk).WithSummary("Makes links to answer by");
        api.MapGet("/questionnaires/{id:guid}/invitations", FindAsync)
            .RequirePermission(ServicePermissions.SurveyAsk).WithSummary("Who was asked and whether he has answered, newest first");
        api.MapPost("/questionnaires/{id:guid}/invitations/{invitation:guid}/link", (Guid id, Guid invitation, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<InvitationLink>(new RenewInvitation(id, invitation), ct))
            .RequirePermission(ServicePermissions.SurveyAsk).WithSummary("Makes another link for an invitation; the one before works no more");
        api.MapPost("/questionnaires/{id:guid}/phone-answers", (Guid id, PhoneAnswerRequest request, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<AnswerTaken>(new AnswerByPhone(id, request), ct))
            .RequirePermission(ServicePermissions.SurveyAsk).WithSummary("Takes answers on the phone");
        api.MapGet("/invitations/{token}", OpenAsync).AllowByLink(Because).WithSummary("What a questionnaire's link asks");
        api.MapPost("/invitations/{token}", (string token, QuestionnaireAnswer answer, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new AnswerInvitation(token, answer), ct)).AllowByLink(Because).WithSummary("Answers a questionnaire's link, once");
    }

    private static async Task<PublicQuestionnaire> OpenAsync(string token, ServiceDbContext db, CaseDesk desk, CancellationToken ct)
    {
        var hash = Survey.Hash(token);
        var found = await db.Invitations.AsNoTracking().Where(i => i.TokenHash == hash)
            .Select(i => new { i.QuestionnaireId, i.Version, i.AnsweredAt, i.ExpiresAt }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var state = Invitation.StateOf(found.AnsweredAt, found.ExpiresAt, desk.Now);
        return new(state, state == "open" ? await db.ContentAsync(found.QuestionnaireId, found.Version, ct) : null, found.ExpiresAt);
    }

    private static async Task<Page<InvitationItem>> FindAsync(
        Guid id, string? state, Guid? round, int? limit, string? cursor, ServiceDbContext db, CaseDesk desk, CancellationToken ct)
    {
        if (!await db.Questionnaires.AnyAsync(q => q.Id == id, ct))
            throw new NotFoundException();
        if (state is not null && !States.Contains(state))
            throw new RuleException("service.word", "state", state, string.Join(", ", States));
        var now = desk.Now;
        var rows = db.Invitations.AsNoTracking().Where(i => i.QuestionnaireId == id && (round == null || i.RoundId == round));
        rows = state switch
        {
            "answered" => rows.Where(i => i.AnsweredAt != null),
            "open" => rows.Where(i => i.AnsweredAt == null && i.ExpiresAt > now),
            "expired" => rows.Where(i => i.AnsweredAt == null && i.ExpiresAt <= now),
            _ => rows,
        };
        if (Keyset.Read<DateTimeOffset>(cursor) is { } older)
            rows = rows.Where(i => i.AskedAt < older.Key || (i.AskedAt == older.Key && i.Id < older.Id));
        var size = Keyset.Limit(limit ?? 50);
        var found = await rows.OrderByDescending(i => i.AskedAt).ThenByDescending(i => i.Id).Take(size + 1)
            .Select(i => new { I = i, Customer = db.Customers.FirstOrDefault(c => c.Id == i.CustomerId) }).ToListAsync(ct);
        var (page, next) = Keyset.Cut(found, size, r => Keyset.Write(r.I.AskedAt, r.I.Id));
        return new([.. page.Select(r =>
        {
            var seen = r.I.IsSeenBy(desk.Me, r.Customer);
            return new InvitationItem(
                r.I.Id, r.I.Version, seen ? r.I.CustomerId : null, seen ? r.Customer?.Name : null, seen ? r.I.Person : null,
                Invitation.StateOf(r.I.AnsweredAt, r.I.ExpiresAt, now), r.I.Channel, r.I.AskedAt, r.I.ExpiresAt, r.I.AnsweredAt);
        })], next);
    }
}
