using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Questionnaires;
using Crm.Service.Features.Questionnaires;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Results = Crm.Service.Contracts.Api.QuestionnaireResults;

namespace Crm.Service.Features.QuestionnaireResults;

internal static class QuestionnaireResultEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/questionnaires/{id:guid}/results", ResultsAsync).RequirePermission(ServicePermissions.SurveyRead).WithSummary("The figures of a questionnaire's version");
        api.MapGet("/questionnaires/{id:guid}/texts/{question}", TextsAsync).RequirePermission(ServicePermissions.SurveyRead).WithSummary("What was written to one question, newest first");
    }

    /// <summary>The version asked for, else the newest, with what it asks.</summary>
    /// <exception cref="NotFoundException">There is no such version.</exception>
    public static async Task<(int Version, QuestionnaireContent Content)> VersionAsync(this ServiceDbContext db, Guid id, int? version, CancellationToken ct)
    {
        var number = version ?? await db.Questionnaires.Where(q => q.Id == id).Select(q => q.Published).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        return (number, await db.ContentAsync(id, number, ct) ?? throw new NotFoundException());
    }

    private static async Task<Results> ResultsAsync(Guid id, int? version, Guid? round, ServiceDbContext db, CancellationToken ct)
    {
        var (number, content) = await db.VersionAsync(id, version, ct);
        var rows = db.QuestionnaireAnswers.AsNoTracking().Where(a => a.QuestionnaireId == id && a.Version == number && (round == null || a.RoundId == round));
        var counts = await rows.Where(a => a.Choice != null).GroupBy(a => new { a.Question, a.Row, a.Choice })
            .Select(g => new { g.Key.Question, g.Key.Row, g.Key.Choice, Count = g.Count() }).ToListAsync(ct);
        var people = await rows.GroupBy(a => a.Question).Select(g => new { Question = g.Key, Count = g.Select(a => a.InvitationId).Distinct().Count() }).ToDictionaryAsync(g => g.Question, g => g.Count, ct);
        var invited = db.Invitations.AsNoTracking().Where(i => i.QuestionnaireId == id && i.Version == number && (round == null || i.RoundId == round));
        var asked = await invited.GroupBy(_ => 1).Select(g => new { All = g.Count(), Answered = g.Count(i => i.AnsweredAt != null) }).SingleOrDefaultAsync(ct);
        return new(id, number, content, asked?.All ?? 0, asked?.Answered ?? 0, [.. content.Questions.Select(q => Figures.Of(
            q, people.GetValueOrDefault(q.Key), [.. counts.Where(c => c.Question == q.Key).Select(c => new ChoiceCount(c.Row, c.Choice!, c.Count))]))]);
    }

    private static async Task<Page<TextAnswer>> TextsAsync(
        Guid id, string question, int? version, Guid? round, int? limit, string? cursor, ServiceDbContext db, CaseDesk desk, CancellationToken ct)
    {
        var (number, content) = await db.VersionAsync(id, version, ct);
        if (content.Questions.All(q => q.Key != question || q.Kind != QuestionKinds.Text))
            throw new NotFoundException();
        var rows = db.QuestionnaireAnswers.AsNoTracking()
            .Where(a => a.QuestionnaireId == id && a.Version == number && a.Question == question && a.Text != null && (round == null || a.RoundId == round));
        if (Keyset.Read<DateTimeOffset>(cursor) is { } older)
            rows = rows.Where(a => a.At < older.Key || (a.At == older.Key && a.Id < older.Id));
        var size = Keyset.Limit(limit);
        var found = await (
            from a in rows.OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(size + 1)
            join i in db.Invitations on a.InvitationId equals i.Id
            orderby a.At descending, a.Id descending
            select new { A = a, i.CustomerId, i.Person, Customer = db.Customers.FirstOrDefault(c => c.Id == i.CustomerId) }).ToListAsync(ct);
        var (page, next) = Keyset.Cut(found, size, r => Keyset.Write(r.A.At, r.A.Id));
        return new([.. page.Select(r => desk.Me.SeesWho(r.Customer)
            ? new TextAnswer(r.A.Id, r.A.Text!, r.A.At, r.CustomerId, r.Customer?.Name, r.Person)
            : new TextAnswer(r.A.Id, r.A.Text!, r.A.At, null, null, null))], next);
    }

    /// <summary>Whether the person may see who gave an answer: somebody who is no customer is seen only by who sees all.</summary>
    public static bool SeesWho(this Actor actor, Domain.Customers.CustomerRef? customer) =>
        customer?.IsWithin(actor, ServicePermissions.SurveyNames) ?? actor.Scope(ServicePermissions.SurveyNames) == RecordScope.All;
}
