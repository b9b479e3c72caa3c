using Crm.BuildingBlocks.Auditing;

namespace Crm.Customers.Domain.Confidentiality;

/// <summary>Who reads a confidential or secret customer (C-25); kept by the database. There is none for the others.</summary>
internal sealed class Restriction
{
    public Guid CustomerId { get; init; }
    public bool Secret { get; init; }
    public Guid UnitId { get; init; }

    /// <summary>The owner and the owner's managers, the people and units of the circulation, and those whose request was granted.</summary>
    public Guid[] Readers { get; init; } = [];
}

/// <summary>A person or unit that a confidential customer is circulated to (传阅范围).</summary>
internal sealed class CirculationEntry : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid CustomerId { get; init; }
    public Guid ReaderId { get; init; }
    public bool IsUnit { get; init; }
    public string? Note { get; init; }
    public Guid By { get; init; }
    public DateTimeOffset At { get; init; }
}

/// <summary>That somebody opened a confidential customer, once in ten minutes; the audit has it too.</summary>
internal sealed class Reading
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid CustomerId { get; init; }
    public Guid StaffId { get; init; }
    public DateTimeOffset At { get; init; }
    public string Door { get; init; } = "";
}
