using System.Linq.Expressions;
using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;

namespace Crm.Customers.Features.FindOpportunities;

/// <summary>The columns of an opportunity in a list, with its customer's name.</summary>
internal sealed class OpportunityRow
{
    public required Guid Id { get; init; }
    public required uint Version { get; init; }
    public required Guid CustomerId { get; init; }
    public required string Customer { get; init; }
    public required string Title { get; init; }
    public required string Stage { get; init; }
    public decimal? Amount { get; init; }
    public required string Currency { get; init; }
    public required int Probability { get; init; }
    public required DateOnly ExpectedClose { get; init; }
    public string? NextStep { get; init; }
    public DateOnly? NextStepOn { get; init; }
    public Guid? OwnerId { get; init; }
    public DateOnly? ParkedUntil { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset MovedAt { get; init; }

    public static Expression<Func<Opportunity, OpportunityRow>> Of(CustomersDbContext db) => o => new OpportunityRow
    {
        Id = o.Id, Version = o.Version, CustomerId = o.CustomerId, Customer = db.Customers.Where(c => c.Id == o.CustomerId).Select(c => c.Name).First(),
        Title = o.Title, Stage = o.Stage, Amount = o.Amount, Currency = o.Currency, Probability = o.Probability, ExpectedClose = o.ExpectedClose,
        NextStep = o.NextStep, NextStepOn = o.NextStepOn, OwnerId = o.OwnerId, ParkedUntil = o.ParkedUntil, CreatedAt = o.CreatedAt, MovedAt = o.MovedAt,
    };

    public OpportunitySummary Summary(DateTimeOffset now) => new(
        Id, ETags.Write(Version), CustomerId, Customer, Title, Stage, Amount, Currency, Probability, ExpectedClose, NextStep, NextStepOn, OwnerId,
        ParkedUntil, CreatedAt, MovedAt, Opportunity.Idle(Stage, MovedAt, now));
}
