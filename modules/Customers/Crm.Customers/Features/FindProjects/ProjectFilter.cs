using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.FindProjects;

/// <summary>The filters of <see cref="ICustomersApi.FindProjectsAsync"/>.</summary>
internal sealed record ProjectFilter
{
    public string? Q { get; init; }
    public string? State { get; init; }
    public Guid? OwnerId { get; init; }
    public Guid? CustomerId { get; init; }
    public bool? Late { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
