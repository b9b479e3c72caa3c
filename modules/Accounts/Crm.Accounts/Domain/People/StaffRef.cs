namespace Crm.Accounts.Domain.People;

/// <summary>The module's copy of a member of staff, from the events of Staff.</summary>
public sealed class StaffRef
{
    /// <summary>The person.</summary>
    public Guid Id { get; init; }

    /// <summary>Name shown.</summary>
    public required string Name { get; init; }

    /// <summary>The unit the person belongs to.</summary>
    public Guid UnitId { get; init; }

    /// <summary>Role keys.</summary>
    public List<string> Roles { get; init; } = [];

    /// <summary>Whether the person works here.</summary>
    public bool Active { get; init; }

    /// <summary>Version of the event it was taken from.</summary>
    public long Version { get; init; }
}
