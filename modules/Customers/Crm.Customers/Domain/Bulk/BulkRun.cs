using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Bulk;

/// <summary>Something that is done with many customers or leads at once, in the background (C-32).</summary>
internal sealed class BulkRun : IVersioned
{
    /// <summary>How many records a run has at most.</summary>
    public const int MostRecords = 20_000;

    /// <summary>How long a run can be taken back.</summary>
    public static readonly TimeSpan UndoTime = TimeSpan.FromDays(30);

    /// <summary>How long records stay chosen before something is done with them.</summary>
    public static readonly TimeSpan ChosenTime = TimeSpan.FromDays(1);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public required string Kind { get; init; }
    public Guid By { get; init; }
    public string State { get; private set; } = BulkStates.Chosen;
    public BulkRequest? Request { get; private set; }
    public string Culture { get; private set; } = "zh-CN";
    public int Total { get; init; }
    public int Processed { get; private set; }
    public int Done { get; private set; }
    public int Same { get; private set; }
    public int Refused { get; private set; }
    public int Undone { get; private set; }
    public int Kept { get; private set; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? StartedAt { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }
    public string? Failure { get; private set; }

    /// <summary>Until when it can be taken back; null where it cannot.</summary>
    public DateTimeOffset? UndoUntil => State is BulkStates.Done or BulkStates.Cancelled && Done > 0 ? FinishedAt + UndoTime : null;

    public void Start(BulkRequest request, string culture, DateTimeOffset now)
    {
        if (State != BulkStates.Chosen)
            throw new ConflictException("customers.bulk.started", State);
        (Request, Culture, State, StartedAt) = (request, culture, BulkStates.Running, now);
    }

    /// <summary>Counts records that were dealt with; the last ones end the run.</summary>
    public void Count(IReadOnlyCollection<BulkItem> items, DateTimeOffset now)
    {
        Processed += items.Count;
        Done += items.Count(i => i.State == BulkRecordStates.Done);
        Same += items.Count(i => i.State == BulkRecordStates.Same);
        Refused += items.Count(i => i.State == BulkRecordStates.Refused);
        if (Processed >= Total || items.Count == 0)
            (State, FinishedAt) = (BulkStates.Done, now);
    }

    public void Cancel(DateTimeOffset now)
    {
        if (State is not (BulkStates.Chosen or BulkStates.Running))
            throw new ConflictException("customers.bulk.over", State);
        (State, FinishedAt) = (BulkStates.Cancelled, now);
    }

    /// <summary>Whoever started it may not do it any more; what was not dealt with stays as it is.</summary>
    public void Fail(string why, DateTimeOffset now) => (State, Failure, FinishedAt) = (BulkStates.Failed, why, now);

    /// <summary>Begins to take it back.</summary>
    public void Undo(DateTimeOffset now)
    {
        if (UndoUntil is not { } until)
            throw new ConflictException("customers.bulk.undo_nothing", State);
        if (now > until)
            throw new ConflictException("customers.bulk.undo_late", (int)UndoTime.TotalDays);
        State = BulkStates.Undoing;
    }

    /// <summary>Counts records that were looked at to be taken back; none are left when there are none.</summary>
    public void CountUndone(IReadOnlyCollection<BulkItem> items)
    {
        Undone += items.Count(i => i.State == BulkRecordStates.Undone);
        Kept += items.Count(i => i.State == BulkRecordStates.Kept);
        if (items.Count == 0)
            State = BulkStates.Undone;
    }

    /// <summary>Whole seconds until it is done at the pace so far; null before there is one.</summary>
    public int? SecondsLeft(DateTimeOffset now) => State == BulkStates.Running && StartedAt is { } start && Processed > 0
        ? (int)Math.Ceiling((now - start).TotalSeconds / Processed * (Total - Processed))
        : null;
}

/// <summary>A record of a run, and what became of it.</summary>
internal sealed class BulkItem
{
    public Guid RunId { get; init; }
    public int Position { get; init; }
    public Guid RecordId { get; init; }
    public string Name { get; init; } = "";
    public string State { get; private set; } = BulkRecordStates.Waiting;
    public string? Reason { get; private set; }

    /// <summary>What was there before, to be put back.</summary>
    public BulkBefore? Before { get; private set; }

    public void WasDone(BulkBefore? before = null) => (State, Before) = (BulkRecordStates.Done, before);

    public void WasSame() => State = BulkRecordStates.Same;

    public void Refuse(string reason) => (State, Reason) = (BulkRecordStates.Refused, reason);

    /// <summary>Taken back, or kept for a reason.</summary>
    public void TakenBack(string? whyNot) => (State, Reason) = (whyNot is null ? BulkRecordStates.Undone : BulkRecordStates.Kept, whyNot);
}

/// <summary>What a record was before a run changed it.</summary>
/// <param name="OwnerId">Its owner; null in the pool.</param>
/// <param name="UnitId">Its unit.</param>
/// <param name="Value">The field's value, as a file writes it.</param>
/// <param name="Archive">The archive field's value.</param>
/// <param name="Stage">The lead's stage.</param>
internal sealed record BulkBefore(Guid? OwnerId = null, Guid? UnitId = null, string? Value = null, FieldValue? Archive = null, string? Stage = null);
