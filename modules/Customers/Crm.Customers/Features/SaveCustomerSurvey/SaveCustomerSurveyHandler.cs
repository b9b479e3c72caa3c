using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Segments;
using Crm.Customers.Domain.Surveys;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SaveCustomerSurvey;

/// <summary>The customers that are named are kept at once, those of a segment are taken when the asking begins. Whoever is to do it hears of it.</summary>
public sealed class SaveCustomerSurveyHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(CustomerSurveyDetails, StaffNotified?)> Handle(SaveCustomerSurvey command, CancellationToken ct)
    {
        var (me, now, fields) = (actors.Current, time.GetUtcNow(), command.Fields);
        var survey = command.SurveyId is { } id ? await db.SurveyAsync(id, me, command.IfMatch, ct) : null;
        survey?.MustBePlanned();
        var before = survey?.ResponsibleId;
        await CheckAsync(survey, fields, me, ct);
        if (survey is null)
        {
            survey = await OpenAsync(fields, me, now, ct);
        }
        else
        {
            survey.Change(fields);
            db.Entry(survey).Property(s => s.Title).IsModified = true; // Who is asked is a part of the plan: a change of that alone is a new version too.
        }
        await db.SaveChangesAsync(ct); // Of two at once one wins here, before the customers are written.
        await TakeCustomersAsync(survey, fields, me, ct);
        await db.SaveChangesAsync(ct);
        return (await survey.DetailsAsync(db, me, ct), before == survey.ResponsibleId ? null : survey.Assigned(me, now));
    }

    private async Task<CustomerSurvey> OpenAsync(CustomerSurveyFields fields, Actor me, DateTimeOffset now, CancellationToken ct)
    {
        var survey = CustomerSurvey.Open(await db.NextSurveyNumberAsync(ChinaTime.Today(now).Year, ct), fields, me.StaffId, me.UnitId, now);
        db.Surveys.Add(survey);
        return survey;
    }

    /// <summary>What stands there already may stay, even where the person could not choose it.</summary>
    private async Task CheckAsync(CustomerSurvey? survey, CustomerSurveyFields fields, Actor me, CancellationToken ct)
    {
        if (fields.ResponsibleId != me.StaffId && fields.ResponsibleId != survey?.ResponsibleId)
            await db.CheckStaffAsync("responsibleId", [fields.ResponsibleId], ct);
        if (fields.QuestionnaireId != survey?.QuestionnaireId && !await db.QuestionnaireCopies.AnyAsync(q => q.Id == fields.QuestionnaireId, ct))
            throw new RuleException("customers.survey.questionnaire", "questionnaireId");
        if (fields.SegmentId is { } segment && segment != survey?.SegmentId && !await db.Segments.Where(Segment.SeenBy(me)).AnyAsync(s => s.Id == segment, ct))
            throw new RuleException("customers.survey.segment", "segmentId");
    }

    /// <summary>Those that the person may not see stay: he did not see them either when he chose the others.</summary>
    private async Task TakeCustomersAsync(CustomerSurvey survey, CustomerSurveyFields fields, Actor me, CancellationToken ct)
    {
        var there = await db.SurveyTargets.IgnoreQueryFilters().Where(t => t.SurveyId == survey.Id).ToListAsync(ct);
        if (survey.SegmentId is not null)
        {
            db.SurveyTargets.RemoveRange(there);
            return;
        }
        List<Guid> wanted = [.. (fields.CustomerIds ?? []).Distinct()];
        List<Guid> named = [.. wanted.Union(there.Select(t => t.CustomerId))];
        var seen = (await db.MayBeAsked(me).Where(c => named.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct)).ToHashSet();
        List<Guid> added = [.. wanted.Except(there.Select(t => t.CustomerId))];
        if (!seen.IsSupersetOf(added))
            throw new RuleException("customers.survey.customer", "customerIds");
        List<CustomerSurveyTarget> gone = [.. there.Where(t => seen.Contains(t.CustomerId) && !wanted.Contains(t.CustomerId))];
        if (there.Count - gone.Count + added.Count > SurveyAccess.MostCustomers)
            throw new RuleException("customers.survey.many", "customerIds", SurveyAccess.MostCustomers);
        db.SurveyTargets.RemoveRange(gone);
        db.SurveyTargets.AddRange(added.Select(c => new CustomerSurveyTarget { SurveyId = survey.Id, CustomerId = c }));
    }
}
