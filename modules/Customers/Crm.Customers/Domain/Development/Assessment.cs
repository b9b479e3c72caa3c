using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Development;

/// <summary>A development value that was given to a customer or lead, with everything it is made of (C-11).</summary>
internal sealed class Assessment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid? CustomerId { get; init; }
    public Guid? LeadId { get; init; }
    public int Number { get; init; }
    public decimal Score { get; init; }
    public required IReadOnlyList<DevelopmentPart> Parts { get; init; }
    public string? Note { get; init; }
    public Guid By { get; init; }
    public DateTimeOffset At { get; init; }
}
