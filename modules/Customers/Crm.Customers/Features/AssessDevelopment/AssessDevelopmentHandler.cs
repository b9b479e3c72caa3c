using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Development;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.AssessDevelopment;

/// <summary>Scores the answers and keeps what the score is made of; on the timeline of the customer or lead.</summary>
public sealed class AssessDevelopmentHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<DevelopmentAssessment> Handle(AssessDevelopment command, CancellationToken ct)
    {
        var (actor, request) = (actors.Current, command.Request);
        if (command.CustomerId is { } customer)
            await db.CustomerAsync(customer, actor, CustomersPermissions.Write, ct);
        else
            await db.LeadAsync(command.LeadId!.Value, actor, CustomersPermissions.LeadWrite, ct);
        var questionnaire = await db.QuestionnaireAsync(ct);
        if (questionnaire.Number != request.Number)
            throw new ConflictException("customers.development.newer", request.Number, questionnaire.Number);
        var parts = questionnaire.Explain(request.Answers);
        var assessment = new Assessment
        {
            CustomerId = command.CustomerId, LeadId = command.LeadId, Number = questionnaire.Number, Parts = parts, Score = Questionnaire.Score(parts),
            Note = LeadInput.Text(request.Note), By = actor.StaffId, At = time.GetUtcNow(),
        };
        db.Assessments.Add(assessment);
        db.Timeline.Add(Entry(assessment));
        return assessment.Told();
    }

    private static TimelineRecord Entry(Assessment a) => new()
    {
        CustomerId = a.CustomerId,
        LeadId = a.LeadId,
        At = a.At,
        By = a.By,
        Topic = "grade",
        Kind = "development.assessed",
        Facts = History.Facts(("score", a.Score.ToString(CultureInfo.InvariantCulture)), ("note", a.Note)),
        SourceKey = $"development:{a.Id}",
    };
}
