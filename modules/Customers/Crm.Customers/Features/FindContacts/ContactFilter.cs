namespace Crm.Customers.Features.FindContacts;

/// <summary>The filters of the list of contacts and of its export.</summary>
internal sealed record ContactFilter
{
    public string? Q { get; init; }
    public string? Role { get; init; }
    public string? Consent { get; init; }
    public string? Channel { get; init; }
    public Guid? CustomerId { get; init; }
    public Guid? OwnerId { get; init; }
    public bool? Main { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
