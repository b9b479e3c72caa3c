using Crm.BuildingBlocks.Auditing;

namespace Crm.Customers.Domain.Trust;

/// <summary>Who told what stands in a section of a customer's archive (C-24). None is changed: the latest counts, the others are history.</summary>
internal sealed class FactSource : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid CustomerId { get; init; }
    public required string Section { get; init; }
    public required string Informant { get; init; }
    public required string Certainty { get; init; }
    public required DateOnly SaidOn { get; init; }
    public string? Detail { get; init; }
    public required Guid RecordedBy { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The data card by which the customer said it.</summary>
    public Guid? CardId { get; init; }
}
