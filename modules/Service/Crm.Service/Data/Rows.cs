using Crm.Accounts.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;

namespace Crm.Service.Data;

/// <summary>A working calendar as stored.</summary>
public sealed class CalendarRow : IVersioned, IAudited
{
    /// <inheritdoc/>
    public Guid Id { get; init; }

    /// <inheritdoc/>
    public uint Version { get; private set; }

    /// <summary>The unit; null for all units without one of their own.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>The definition as JSON.</summary>
    public required string Definition { get; set; }
}

/// <summary>The policy of a tier, from the events of Accounts.</summary>
public sealed class SlaPolicyRow
{
    /// <summary>strategic, key, ordinary or none.</summary>
    public required string Tier { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it promises.</summary>
    public required List<SlaTarget> Targets { get; init; }

    /// <summary>Its version.</summary>
    public int Version { get; init; }
}
