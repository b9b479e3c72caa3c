namespace Crm.Customers.Domain.Projects;

/// <summary>Something that happened to a development project, kept for ever.</summary>
internal sealed class ProjectMove
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid ProjectId { get; init; }
    public required string Move { get; init; }
    public Guid By { get; init; }
    public DateTimeOffset At { get; init; }
    public string? Note { get; init; }
    public decimal? Amount { get; init; }
}
