using Crm.BuildingBlocks.Auditing;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Projects;

/// <summary>A report on a development project, and what the manager said of it.</summary>
internal sealed class ProjectReport : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid ProjectId { get; init; }
    public int Number { get; init; }
    public required string Result { get; init; }
    public required string Summary { get; init; }
    public decimal Costs { get; init; }
    public decimal? Achieved { get; init; }
    public string? Reason { get; init; }
    public string? Lessons { get; init; }
    public DateOnly? ContinueUntil { get; init; }
    public Guid By { get; init; }
    public DateTimeOffset At { get; init; }
    public string State { get; private set; } = ProjectReportStates.Waiting;
    public Guid? ReviewedBy { get; private set; }
    public DateTimeOffset? ReviewedAt { get; private set; }
    public string? Comment { get; private set; }

    public static ProjectReport Of(Guid projectId, int number, ReportProjectRequest said, Guid by, DateTimeOffset at) => new()
    {
        ProjectId = projectId, Number = number, Result = said.Result, Summary = said.Summary.Trim(), Costs = said.Costs, Achieved = said.Achieved,
        Reason = said.Result == ProjectResults.GivenUp ? LeadInput.Text(said.Reason) : null, Lessons = LeadInput.Text(said.Lessons),
        ContinueUntil = said.Result == ProjectResults.Continue ? said.ContinueUntil : null, By = by, At = at,
    };

    public void Review(bool accept, string? comment, Guid by, DateTimeOffset now) =>
        (State, ReviewedBy, ReviewedAt, Comment) = (accept ? ProjectReportStates.Accepted : ProjectReportStates.Returned, by, now, LeadInput.Text(comment));

    public ProjectReportDetails Told() =>
        new(Number, new(Result, Summary, Costs, Achieved, Reason, Lessons, ContinueUntil), By, At, State, ReviewedBy, ReviewedAt, Comment);
}
