using System.Globalization;
using System.Runtime.CompilerServices;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Spreadsheets;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Questionnaires;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.QuestionnaireResults;

internal static class QuestionnaireExportEndpoint
{
    private const int MostRows = 100_000;
    private const int Batch = 500;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/questionnaires/{id:guid}/export", ExportAsync)
        .RequirePermission(ServicePermissions.SurveyRead)
        .WithSummary("The answers of a questionnaire's version as XLSX or CSV, one row each, at most 100,000");

    private static async Task<IResult> ExportAsync(
        Guid id, int? version, Guid? round, string? format, ServiceDbContext db, CaseDesk desk, AuditWriter audit, ErrorTexts texts, CancellationToken ct)
    {
        if (format is not null && !SheetFile.Formats.Contains(format))
            throw new RuleException("service.word", "format", format, string.Join(", ", SheetFile.Formats));
        var (number, content) = await db.VersionAsync(id, version, ct);
        var invited = db.Invitations.AsNoTracking().Where(i => i.QuestionnaireId == id && i.Version == number && i.AnsweredAt != null && (round == null || i.RoundId == round));
        var count = await invited.Take(MostRows + 1).CountAsync(ct);
        if (count > MostRows)
            throw new RuleException("service.questionnaire.export_rows", null, MostRows);
        audit.Add(db, "exported", nameof(Questionnaire), id.ToString(), new { Version = number, Round = round, Rows = count });
        await db.SaveChangesAsync(ct);
        var columns = content.Questions.SelectMany(Columns).ToList();
        var names = desk.Me.Has(ServicePermissions.SurveyNames);
        string[] who = names ? [texts.Text("service.questionnaire.column.customer"), texts.Text("service.questionnaire.column.person")] : [];
        var file = new SheetFile(texts.Text("service.questionnaire.sheet"), [texts.Text("service.questionnaire.column.at"), texts.Text("service.questionnaire.column.channel"), .. who, .. columns.Select(c => c.Title)], ChinaTime.Zone);
        return file.Answer(format ?? "csv", ChinaTime.Today(desk.Now), RowsAsync(db, invited, columns, names, desk.Me, texts, ct));
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(
        ServiceDbContext db, IQueryable<Invitation> invited, List<Column> columns, bool names, Actor me, ErrorTexts texts, [EnumeratorCancellation] CancellationToken ct)
    {
        (DateTimeOffset At, Guid Id)? last = null;
        while (true)
        {
            var rest = last is { } seen ? invited.Where(i => i.AnsweredAt > seen.At || (i.AnsweredAt == seen.At && i.Id > seen.Id)) : invited;
            var some = await rest.OrderBy(i => i.AnsweredAt).ThenBy(i => i.Id).Take(Batch)
                .Select(i => new { i.Id, i.AnsweredAt, i.Channel, i.Person, Customer = db.Customers.FirstOrDefault(c => c.Id == i.CustomerId) }).ToListAsync(ct);
            var ids = some.Select(i => i.Id).ToList();
            var answers = (await db.QuestionnaireAnswers.AsNoTracking().Where(a => ids.Contains(a.InvitationId)).ToListAsync(ct)).ToLookup(a => a.InvitationId);
            foreach (var one in some)
            {
                object?[] who = !names ? [] : me.SeesWho(one.Customer) ? [one.Customer?.Name, one.Person] : [null, null];
                yield return [one.AnsweredAt, texts.Text($"service.questionnaire.channel.{one.Channel}"), .. who, .. columns.Select(c => c.Cell(answers[one.Id]))];
            }
            if (some.Count < Batch)
                yield break;
            last = (some[^1].AnsweredAt!.Value, some[^1].Id);
        }
    }

    /// <summary>A column for each question, for a matrix one for each row.</summary>
    private static IEnumerable<Column> Columns(Question question) => question.Kind == QuestionKinds.Matrix
        ? (question.Rows ?? []).Select(r => new Column($"{Word(question.Text, question.TextEn)} · {Word(r.Text, r.TextEn)}", question, r.Key))
        : [new Column(Word(question.Text, question.TextEn), question, null)];

    private static string Word(string chinese, string? english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && !string.IsNullOrWhiteSpace(english) ? english : chinese;

    private sealed record Column(string Title, Question Question, string? Row)
    {
        public object? Cell(IEnumerable<AnswerRow> answers)
        {
            var mine = answers.Where(a => a.Question == Question.Key && a.Row == Row).ToList();
            return mine.Count == 0 ? null
                : Question.Kind == QuestionKinds.Text ? mine[0].Text
                : Question.Kind is QuestionKinds.Rating or QuestionKinds.Nps ? int.Parse(mine[0].Choice!, CultureInfo.InvariantCulture)
                : string.Join("; ", (Question.Choices ?? []).Where(c => mine.Any(a => a.Choice == c.Key)).Select(c => Word(c.Text, c.TextEn)));
        }
    }
}
