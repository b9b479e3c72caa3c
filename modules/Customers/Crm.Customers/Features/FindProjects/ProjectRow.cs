using System.Linq.Expressions;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;

namespace Crm.Customers.Features.FindProjects;

/// <summary>The columns of a development project in a list, with its customer's name and how its plan stands.</summary>
internal sealed class ProjectRow
{
    public required Guid Id { get; init; }
    public required uint Version { get; init; }
    public required string Number { get; init; }
    public required string State { get; init; }
    public required Guid CustomerId { get; init; }
    public required string Customer { get; init; }
    public Guid? OwnerId { get; init; }
    public decimal? ExpectedYearly { get; init; }
    public decimal? Budget { get; init; }
    public required string Currency { get; init; }
    public DateOnly? EndsOn { get; init; }
    public DateOnly? ReportDueOn { get; init; }
    public required int Done { get; init; }
    public required int Planned { get; init; }
    public required bool LateAction { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    public static Expression<Func<DevelopmentProject, ProjectRow>> Of(CustomersDbContext db, DateTimeOffset now) => p => new ProjectRow
    {
        Id = p.Id, Version = p.Version, Number = p.Number, State = p.State, CustomerId = p.CustomerId,
        Customer = db.Customers.Where(c => c.Id == p.CustomerId).Select(c => c.Name).First(), OwnerId = p.OwnerId, ExpectedYearly = p.ExpectedYearly, Budget = p.Budget,
        Currency = p.Currency, EndsOn = p.EndsOn, ReportDueOn = p.State == ProjectStates.Running ? p.ReportDueOn : null, CreatedAt = p.CreatedAt,
        Done = db.ProjectActions.Count(a => a.ProjectId == p.Id && db.Activities.Any(x => x.Id == a.ActivityId && x.State == "done")),
        Planned = db.ProjectActions.Count(a => a.ProjectId == p.Id && db.Activities.Any(x => x.Id == a.ActivityId && x.State != "cancelled")),
        LateAction = p.State == ProjectStates.Running
            && db.ProjectActions.Any(a => a.ProjectId == p.Id && db.Activities.Any(x => x.Id == a.ActivityId && x.State == "open" && x.DueAt < now)),
    };

    public ProjectSummary Summary(DateTimeOffset now) => new(
        Id, ETags.Write(Version), Number, State, CustomerId, Customer, OwnerId, ExpectedYearly, Budget, Currency, EndsOn, ReportDueOn, Done, Planned,
        LateAction || ReportDueOn < ChinaTime.Today(now), CreatedAt);
}
