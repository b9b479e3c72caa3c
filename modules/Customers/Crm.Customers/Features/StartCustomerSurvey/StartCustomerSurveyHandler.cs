using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Segments;
using Crm.Customers.Domain.Surveys;
using Crm.Customers.Features.FindCustomers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.StartCustomerSurvey;

/// <summary>Takes the segment's customers as they are now; the questionnaire's newest version is the one that is asked.</summary>
public sealed class StartCustomerSurveyHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<CustomerSurveyDetails> Handle(StartCustomerSurvey command, CancellationToken ct)
    {
        var me = actors.Current;
        var survey = await db.SurveyAsync(command.SurveyId, me, command.IfMatch, ct);
        survey.MustBePlanned();
        var version = await db.QuestionnaireCopies.Where(q => q.Id == survey.QuestionnaireId).Select(q => (int?)q.Version).SingleOrDefaultAsync(ct)
            ?? throw new RuleException("customers.survey.questionnaire", "questionnaireId");
        var taken = survey.SegmentId is { } segment ? await OfSegmentAsync(segment, me, ct) : [];
        survey.Start(version, taken.Count + await db.SurveyTargets.IgnoreQueryFilters().CountAsync(t => t.SurveyId == survey.Id, ct), time.GetUtcNow());
        await db.SaveChangesAsync(ct); // Of two at once one wins here, before the customers are written; the answer carries the version.
        db.SurveyTargets.AddRange(taken.Select(c => new CustomerSurveyTarget { SurveyId = survey.Id, CustomerId = c }));
        await db.SaveChangesAsync(ct);
        return await survey.DetailsAsync(db, me, ct);
    }

    private async Task<List<Guid>> OfSegmentAsync(Guid segment, Actor me, CancellationToken ct)
    {
        if (!await db.Segments.Where(Segment.SeenBy(me)).AnyAsync(s => s.Id == segment, ct))
            throw new RuleException("customers.survey.segment", "segmentId");
        var filter = await new CustomerFilter { Segment = segment }.ResolvedAsync(db, me, ct);
        var ids = await CustomerList.Filtered(db, db.MayBeAsked(me), filter).Select(c => c.Id).Take(SurveyAccess.MostCustomers + 1).ToListAsync(ct);
        return ids.Count <= SurveyAccess.MostCustomers ? ids : throw new RuleException("customers.survey.many", "segmentId", SurveyAccess.MostCustomers);
    }
}
