using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Surveys;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Who sees which customer surveys (C-60), and what the API tells of one.</summary>
internal static class SurveyAccess
{
    /// <summary>The most customers of one survey.</summary>
    public const int MostCustomers = 1000;

    /// <summary>Those within scope and, always, those one does oneself.</summary>
    public static IQueryable<CustomerSurvey> ReadableSurveys(this CustomersDbContext db, Actor actor)
    {
        var me = actor.StaffId;
        var read = db.Surveys.Within(actor, CustomersPermissions.SurveyRead).Select(s => s.Id);
        return db.Surveys.Where(s => s.ResponsibleId == me || read.Contains(s.Id));
    }

    /// <summary>One for a change: 404 where the person does not see it, 403 where he only sees it.</summary>
    public static async Task<CustomerSurvey> SurveyAsync(this CustomersDbContext db, Guid id, Actor actor, string? ifMatch, CancellationToken ct)
    {
        var survey = await db.ReadableSurveys(actor).SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFoundException();
        if (!survey.MayChange(actor))
            throw new ForbiddenException();
        db.Expect(survey, ETags.Read(ifMatch));
        return survey;
    }

    /// <summary>The next number of a year; the counter is held until the transaction ends, so it is taken last.</summary>
    public static async Task<string> NextSurveyNumberAsync(this CustomersDbContext db, int year, CancellationToken ct) =>
        CustomerSurvey.NumberOf(year, await db.NextNumberAsync(CustomerSurvey.Prefix, year, ct));

    public static bool MayChange(this CustomerSurvey survey, Actor actor) =>
        (survey.ResponsibleId == actor.StaffId && actor.Has(CustomersPermissions.SurveyWrite)) || actor.Reaches(CustomersPermissions.SurveyWrite, survey);

    /// <summary>Whom somebody may have asked: customers of his, not those that wait in the pool for somebody.</summary>
    public static IQueryable<Customer> MayBeAsked(this CustomersDbContext db, Actor actor) => db.Customers.Within(actor, CustomersPermissions.Read);

    /// <summary>Tells whoever is to do it, unless he said so himself.</summary>
    public static StaffNotified? Assigned(this CustomerSurvey survey, Actor by, DateTimeOffset at) => survey.ResponsibleId == by.StaffId ? null : new StaffNotified(
        Guid.CreateVersion7(), [survey.ResponsibleId], "customers.survey-assigned", Link(survey), History.Facts(("name", by.Name), ("number", survey.Number), ("title", survey.Title)), at);

    public static string Link(CustomerSurvey survey) => $"/customers/surveys/{survey.Id}";

    /// <summary>The filed survey on the timeline of each customer that was asked.</summary>
    public static Task TellSurveyedAsync(this CustomersDbContext db, CustomerSurvey survey, Guid by, DateTimeOffset at, CancellationToken ct)
    {
        var (facts, key, link) = (JsonColumns.Write(History.Facts(("number", survey.Number), ("title", survey.Title))), $"survey.filed:{survey.Id}:", Link(survey));
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO customers.timeline_entries (id, customer_id, at, topic, kind, facts, link, by, source_key)
            SELECT gen_random_uuid(), customers.survivor_of(t.customer_id), {at}, 'interaction', 'survey.filed', {facts}::jsonb, {link}, {by}, {key} || t.customer_id
            FROM customers.customer_survey_targets t WHERE t.survey_id = {survey.Id}
            ON CONFLICT (source_key) DO NOTHING
            """, ct);
    }

    public static async Task<CustomerSurveyDetails> DetailsAsync(this CustomerSurvey s, CustomersDbContext db, Actor reader, CancellationToken ct)
    {
        var copy = await db.QuestionnaireCopies.AsNoTracking().SingleOrDefaultAsync(q => q.Id == s.QuestionnaireId, ct);
        var segment = s.SegmentId is { } id ? await db.Segments.AsNoTracking().Where(x => x.Id == id).Select(x => x.Name).SingleOrDefaultAsync(ct) : null;
        var count = await db.SurveyTargets.IgnoreQueryFilters().CountAsync(t => t.SurveyId == s.Id, ct);
        var chosen = s.State == CustomerSurveyStates.Planned && s.SegmentId is null ? await db.MayBeAsked(reader).Where(c => db.SurveyTargets.Any(t => t.SurveyId == s.Id && t.CustomerId == c.Id)).Select(c => c.Id).ToListAsync(ct) : null;
        return new(
            s.Id, s.Number, new(s.Title, s.Goal, s.Plan, s.StartsOn, s.EndsOn, s.ResponsibleId, s.QuestionnaireId, s.SegmentId, chosen), copy?.Title, copy?.TitleEn, s.QuestionnaireVersion, segment,
            s.State, s.OwnerId ?? Guid.Empty, s.At, count, s.StartedAt, s.Findings, s.Report, s.Comment, s.SubmittedAt, s.FiledAt, s.MayChange(reader), ETags.Write(s.Version));
    }
}
