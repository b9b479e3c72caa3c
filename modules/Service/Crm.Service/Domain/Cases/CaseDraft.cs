using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Cases;

/// <summary>What is known of a case when it is logged.</summary>
internal sealed record CaseDraft
{
    public required CaseKind Kind { get; init; }
    public required CaseChannel Channel { get; init; }
    public required string Subject { get; init; }
    public string? Description { get; init; }
    public string? Wanted { get; init; }
    public string? About { get; init; }
    public IReadOnlyList<Guid> AboutStaffIds { get; init; } = [];
    public Guid? CustomerId { get; init; }
    public string? CustomerName { get; init; }
    public Guid? ContactId { get; init; }
    public string? CallerName { get; init; }
    public string? CallerPhone { get; init; }
    public string? Tier { get; init; }
    public required Guid UnitId { get; init; }
    public Guid? OwnerId { get; init; }
    public bool Serious { get; init; }
    public Guid? SplitFromId { get; init; }
}
