namespace Crm.Customers.Domain.Customers;

/// <summary>A change of stage of a lead or customer, kept for ever (C-10).</summary>
internal sealed class StageRecord
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid RecordId { get; init; }
    public string? From { get; init; }
    public required string To { get; init; }
    public string? Reason { get; init; }
    public Guid By { get; init; }
    public DateTimeOffset At { get; init; }
}
