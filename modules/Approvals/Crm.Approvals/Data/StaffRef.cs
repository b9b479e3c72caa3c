namespace Crm.Approvals.Data;

/// <summary>The module's copy of a person.</summary>
public sealed class StaffRef
{
    /// <summary>The person.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; set; }

    /// <summary>Unit.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Manager.</summary>
    public Guid? ManagerId { get; set; }

    /// <summary>Role keys.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>Whether the person works here.</summary>
    public bool Active { get; set; }

    /// <summary>Deputy during an absence.</summary>
    public Guid? DeputyId { get; set; }

    /// <summary>First day of it.</summary>
    public DateOnly? AbsentFrom { get; set; }

    /// <summary>Last day of it.</summary>
    public DateOnly? AbsentUntil { get; set; }

    /// <summary>The event's version the copy stands at.</summary>
    public long SourceVersion { get; set; }
}

/// <summary>The module's copy of a unit.</summary>
public sealed class UnitRef
{
    /// <summary>The unit.</summary>
    public required Guid Id { get; init; }

    /// <summary>The unit above.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The event's version the copy stands at.</summary>
    public long SourceVersion { get; set; }
}
