namespace Crm.Customers.Domain.Projects;

/// <summary>An action of a project's plan: the activity that it became (C-40), which alone knows how it stands.</summary>
internal sealed class ProjectAction
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid ProjectId { get; init; }
    public Guid ActivityId { get; init; }
}
