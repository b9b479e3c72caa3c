namespace Crm.Customers.Domain.Opportunities;

/// <summary>A change of an opportunity's stage, kept for ever.</summary>
internal sealed class OpportunityMove
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid OpportunityId { get; init; }
    public string? From { get; init; }
    public required string To { get; init; }
    public string? Reason { get; init; }
    public string? Note { get; init; }
    public DateOnly? Until { get; init; }
    public decimal? Amount { get; init; }
    public Guid By { get; init; }
    public DateTimeOffset At { get; init; }
}
