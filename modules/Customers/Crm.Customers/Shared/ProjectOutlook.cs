using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>What a screening rests on: the last assessment and the texts of C-11, the survey, the people known, against the thresholds.</summary>
internal static class ProjectOutlook
{
    /// <param name="db">Customers.</param>
    /// <param name="project">The project.</param>
    /// <param name="yearly">The trade expected of a year; null where nobody has said.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<ScreeningOutlook> ScreeningOutlookAsync(
        this CustomersDbContext db, DevelopmentProject project, decimal? yearly, DateTimeOffset now, CancellationToken ct)
    {
        var id = project.CustomerId;
        var lead = await db.Customers.AsNoTracking().Where(c => c.Id == id).Select(c => c.LeadId).SingleOrDefaultAsync(ct);
        var assessment = await db.Assessments.AsNoTracking().Where(a => a.CustomerId == id || (lead != null && a.LeadId == lead))
            .OrderByDescending(a => a.At).ThenByDescending(a => a.Id).FirstOrDefaultAsync(ct);
        var texts = await db.DevelopmentPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        var contacts = await db.CustomerContacts.CountAsync(c => c.CustomerId == id, ct);
        var notes = texts is null ? new DevelopmentNotes() : new DevelopmentNotes(texts.Strategy, texts.NeedSurvey, texts.Competitors);
        var facts = new ScreeningFacts(
            assessment?.Score, assessment is null ? null : ChinaTime.Today(now).DayNumber - ChinaTime.Today(assessment.At).DayNumber, project.Survey.Credit, contacts, yearly,
            (project.Survey.Needs ?? notes.NeedSurvey) is not null, (project.Survey.Competitors ?? notes.Competitors) is not null, notes.Strategy is not null);
        return new(assessment?.Told(), notes, Screening.Judge(facts, await db.ProjectRulesAsync(ct)));
    }
}
