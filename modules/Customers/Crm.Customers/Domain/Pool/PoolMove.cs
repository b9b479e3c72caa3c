using Crm.BuildingBlocks.Security;

namespace Crm.Customers.Domain.Pool;

/// <summary>A lead or prospect changed hands: kept with who, when and why (C-05).</summary>
internal sealed class PoolMove : IOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Kind { get; init; }
    public Guid RecordId { get; init; }
    public required string Name { get; init; }
    public required string Move { get; init; }
    public Guid? FromId { get; init; }
    public Guid? ToId { get; init; }

    /// <summary>Whom it concerns: who has it now or, in the pool, who had it.</summary>
    public Guid? OwnerId { get; private init; }

    public Guid UnitId { get; init; }
    public string? Reason { get; init; }
    public string? Note { get; init; }
    public Guid By { get; init; }
    public DateTimeOffset At { get; init; }

    public static PoolMove Of(string kind, Guid recordId, string name, string move, Ownership from, Ownership to, string? reason, string? note, Guid by, DateTimeOffset at) => new()
    {
        Kind = kind, RecordId = recordId, Name = name, Move = move, FromId = from.OwnerId, ToId = to.OwnerId, OwnerId = to.OwnerId ?? from.OwnerId,
        UnitId = to.UnitId, Reason = reason, Note = note, By = by, At = at,
    };
}
