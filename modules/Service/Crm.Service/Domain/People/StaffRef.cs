namespace Crm.Service.Domain.People;

/// <summary>Service's copy of a member of staff, from the events of Staff.</summary>
public sealed class StaffRef
{
    /// <summary>The person.</summary>
    public Guid Id { get; init; }

    /// <summary>Name shown.</summary>
    public required string Name { get; init; }

    /// <summary>The unit the person belongs to.</summary>
    public Guid UnitId { get; init; }

    /// <summary>Who manages the person.</summary>
    public Guid? ManagerId { get; init; }

    /// <summary>Role keys.</summary>
    public List<string> Roles { get; init; } = [];

    /// <summary>Whether the person works here.</summary>
    public bool Active { get; init; }

    /// <summary>Version of the event it was taken from.</summary>
    public long Version { get; init; }
}

/// <summary>Service's copy of a unit.</summary>
public sealed class UnitRef
{
    /// <summary>The unit.</summary>
    public Guid Id { get; init; }

    /// <summary>Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>The unit above.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Who leads it.</summary>
    public Guid? ManagerId { get; init; }

    /// <summary>Whether it is open.</summary>
    public bool Active { get; init; }

    /// <summary>Version of the event it was taken from.</summary>
    public long Version { get; init; }
}
