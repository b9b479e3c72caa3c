namespace Crm.Customers.Domain;

/// <summary>What Customers needs to know of a member of staff, from Staff's events: the unit an owner's records belong to.</summary>
internal sealed class StaffCopy
{
    public Guid StaffId { get; init; }
    public required string Name { get; set; }
    public Guid UnitId { get; set; }
    public bool Active { get; set; }

    /// <summary>Who manages the person; null at the top, and where Staff has not told since that is kept.</summary>
    public Guid? ManagerId { get; set; }
    public long Version { get; set; }
}

/// <summary>A case of Service as far as the customer's page tells of it. Events may come in any order; closed stays closed.</summary>
internal sealed class CaseCopy
{
    public Guid CaseId { get; init; }
    public Guid? CustomerId { get; set; }
    public required string Number { get; set; }
    public string? Kind { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
}
