using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Domain.Customers;

namespace Crm.Customers.Domain.Merging;

/// <summary>Two customers became one (C-26): who, when, why, and what the survivor was before. What moved stands in tables beside it.</summary>
internal sealed class MergeRecord : IOwned
{
    private const int UndoDays = 30;

    private MergeRecord()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SurvivorId { get; private init; }
    public Guid MergedId { get; private init; }
    public string MergedCode { get; private init; } = "";
    public string MergedName { get; private init; } = "";

    /// <summary>The survivor's owner and unit then: who may see the merge.</summary>
    public Guid? OwnerId { get; private init; }
    public Guid UnitId { get; private init; }
    public string Reason { get; private init; } = "";
    public Guid By { get; private init; }
    public DateTimeOffset At { get; private init; }
    public DateTimeOffset UndoUntil { get; private init; }
    public IReadOnlyList<MergedField> Fields { get; private init; } = [];
    public MergedStanding Standing { get; private init; } = null!;
    public DateTimeOffset? UndoneAt { get; private set; }
    public Guid? UndoneBy { get; private set; }

    public static MergeRecord Of(
        Customer survivor, Customer merged, string reason, IReadOnlyList<MergedField> fields, MergedStanding standing, Guid by, DateTimeOffset now) => new()
    {
        SurvivorId = survivor.Id, MergedId = merged.Id, MergedCode = merged.Code, MergedName = merged.Name, OwnerId = survivor.OwnerId,
        UnitId = survivor.UnitId, Reason = reason.Trim(), By = by, At = now, UndoUntil = now.AddDays(UndoDays), Fields = fields, Standing = standing,
    };

    public bool MayUndo(DateTimeOffset now) => UndoneAt is null && now <= UndoUntil;

    public void Undo(Guid by, DateTimeOffset now)
    {
        if (UndoneAt is not null)
            throw new ConflictException("customers.merge.undone", MergedName);
        if (!MayUndo(now))
            throw new ConflictException("customers.merge.late", MergedName, UndoDays);
        (UndoneAt, UndoneBy) = (now, by);
    }
}
