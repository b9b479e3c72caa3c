using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Features.Questionnaires;

internal static class QuestionnaireEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/questionnaires", FindAsync).RequirePermission(ServicePermissions.SurveyRead).WithSummary("Questionnaires, changed last first");
        api.MapGet("/questionnaires/{id:guid}", GetAsync).RequirePermission(ServicePermissions.SurveyRead).WithSummary("One questionnaire with its versions");
        api.MapGet("/questionnaires/{id:guid}/versions/{version:int}", async (Guid id, int version, ServiceDbContext db, CancellationToken ct) =>
                await db.ContentAsync(id, version, ct) ?? throw new NotFoundException())
            .RequirePermission(ServicePermissions.SurveyRead).WithSummary("What a published version asks");
        api.MapPost("/questionnaires", (QuestionnaireContent content, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<QuestionnaireMade>(new CreateQuestionnaire(content), ct))
            .RequirePermission(ServicePermissions.SurveyWrite).WithSummary("Begins a questionnaire");
        api.MapPut("/questionnaires/{id:guid}", (Guid id, QuestionnaireContent content, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync(new ChangeQuestionnaire(id, content, ifMatch), ct))
            .RequirePermission(ServicePermissions.SurveyWrite).WithSummary("Writes the draft of the next version");
        api.MapPost("/questionnaires/{id:guid}/publish", (Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<QuestionnairePublication>(new PublishQuestionnaire(id, ifMatch), ct))
            .RequirePermission(ServicePermissions.SurveyWrite).WithSummary("Makes the draft the next version");
        api.MapPost("/questionnaires/{id:guid}/retire", (
                Guid id, RetireQuestionnaireRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync(new RetireQuestionnaire(id, request.Retired, ifMatch), ct))
            .RequirePermission(ServicePermissions.SurveyWrite).WithSummary("Puts a questionnaire away, or takes it up again");
    }

    /// <summary>What a published version asks; null where there is none of that number.</summary>
    public static Task<QuestionnaireContent?> ContentAsync(this ServiceDbContext db, Guid id, int version, CancellationToken ct) =>
        db.QuestionnaireVersions.AsNoTracking().Where(v => v.QuestionnaireId == id && v.Number == version).Select(v => v.Content).SingleOrDefaultAsync(ct)!;

    private static async Task<Page<QuestionnaireItem>> FindAsync(bool? retired, bool? published, int? limit, string? cursor, ServiceDbContext db, CancellationToken ct)
    {
        var away = retired ?? false;
        var rows = db.Questionnaires.AsNoTracking().Where(q => q.Retired == away);
        if (published is true)
            rows = rows.Where(q => q.Published != null);
        if (Keyset.Read<DateTimeOffset>(cursor) is { } older)
            rows = rows.Where(q => q.ChangedAt < older.Key || (q.ChangedAt == older.Key && q.Id < older.Id));
        var size = Keyset.Limit(limit);
        var found = await rows.OrderByDescending(q => q.ChangedAt).ThenByDescending(q => q.Id).Take(size + 1).Select(q => new QuestionnaireItem(
            q.Id, q.Title, q.TitleEn, q.Published, q.Draft != null, q.Retired, db.Invitations.Count(i => i.QuestionnaireId == q.Id),
            db.Invitations.Count(i => i.QuestionnaireId == q.Id && i.AnsweredAt != null), q.ChangedAt)).ToListAsync(ct);
        var (page, next) = Keyset.Cut(found, size, q => Keyset.Write(q.ChangedAt, q.Id));
        return new(page, next);
    }

    private static async Task<QuestionnaireDetails> GetAsync(Guid id, ServiceDbContext db, CancellationToken ct)
    {
        var found = await db.Questionnaires.AsNoTracking().SingleOrDefaultAsync(q => q.Id == id, ct) ?? throw new NotFoundException();
        var versions = await db.QuestionnaireVersions.AsNoTracking().Where(v => v.QuestionnaireId == id).OrderByDescending(v => v.Number).Select(v => new QuestionnaireVersionItem(
            v.Number, v.At, v.By, db.Invitations.Count(i => i.QuestionnaireId == id && i.Version == v.Number),
            db.Invitations.Count(i => i.QuestionnaireId == id && i.Version == v.Number && i.AnsweredAt != null))).ToListAsync(ct);
        var newest = found.Published is { } number ? await db.ContentAsync(id, number, ct) : null;
        return new(found.Id, ETags.Write(found.Version), found.Draft, newest, found.Published, found.Retired, versions);
    }
}
