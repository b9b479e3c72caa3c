using Crm.BuildingBlocks.Security;

namespace Crm.Customers.Domain.Composition;

/// <summary>How many customers of an owner had a value at the end of a day (C-33).</summary>
internal sealed class CompositionDay : IOwned
{
    public DateOnly Day { get; init; }
    public Guid UnitId { get; init; }

    /// <summary>Who owns them; empty for the pool, as it is part of the key.</summary>
    public Guid Owner { get; init; }

    public required string Dimension { get; init; }
    public required string Value { get; init; }
    public int Customers { get; init; }

    /// <summary>Who owns them; null for the pool.</summary>
    public Guid? OwnerId { get; private init; }
}
