using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Imports;

/// <summary>A file of leads, customers, contacts, opportunities or activities on its way in (C-27).</summary>
internal sealed class FileImport : IVersioned
{
    /// <summary>How long an import can be taken back.</summary>
    public static readonly TimeSpan UndoTime = TimeSpan.FromDays(30);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Kind { get; init; } = ImportKinds.Lead;
    public string Mode { get; private set; } = ImportModes.Create;

    /// <summary>The field by which a row finds what it changes.</summary>
    public string? Key { get; private set; }

    public Guid By { get; init; }
    public Guid UnitId { get; init; }
    public required string FileName { get; init; }
    public required string Encoding { get; init; }
    public required string Delimiter { get; init; }
    public required string[] Headers { get; init; }
    public IReadOnlyList<ColumnMapping> Mapping { get; set; } = [];
    public string Culture { get; set; } = "zh-CN";
    public string Source { get; set; } = "import";
    public bool InPool { get; set; }
    public string State { get; private set; } = ImportStates.Uploaded;
    public int Total { get; init; }
    public int Processed { get; private set; }
    public int Created { get; private set; }
    public int Updated { get; private set; }
    public int Bad { get; private set; }
    public int Suspected { get; private set; }
    public int Skipped { get; private set; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? StartedAt { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }
    public string? Failure { get; private set; }
    public int Undone { get; private set; }
    public int Kept { get; private set; }

    /// <summary>Until when it can be taken back; null where it cannot.</summary>
    public DateTimeOffset? UndoUntil => State is ImportStates.Done or ImportStates.Cancelled && Created + Updated > 0 ? FinishedAt + UndoTime : null;

    public void Start(string mode, string? key, DateTimeOffset now)
    {
        if (State != ImportStates.Uploaded)
            throw new ConflictException("customers.import.started", FileName, State);
        (Mode, Key) = (mode, mode == ImportModes.Create ? null : key);
        (State, StartedAt) = (ImportStates.Running, now);
    }

    /// <summary>Counts a chunk; the last one ends the import.</summary>
    public void Count(IReadOnlyCollection<ImportRow> rows, DateTimeOffset now)
    {
        Processed += rows.Count;
        Created += rows.Count(r => r.State == ImportRowStates.Created);
        Updated += rows.Count(r => r.State == ImportRowStates.Updated);
        Skipped += rows.Count(r => r.State == ImportRowStates.Same);
        Bad += rows.Count(r => r.State == ImportRowStates.Bad);
        Suspected += rows.Count(r => r.State == ImportRowStates.Suspected);
        if (Processed >= Total)
            (State, FinishedAt) = (ImportStates.Done, now);
    }

    /// <summary>A suspected row was decided.</summary>
    public void Decided(bool accepted)
    {
        Suspected--;
        if (accepted)
            Created++;
        else
            Skipped++;
    }

    public void Cancel(DateTimeOffset now)
    {
        if (State is not (ImportStates.Uploaded or ImportStates.Running))
            throw new ConflictException("customers.import.over", FileName, State);
        (State, FinishedAt) = (ImportStates.Cancelled, now);
    }

    /// <summary>Whoever imported is not here any more; what was not looked at stays out.</summary>
    public void Fail(string why, DateTimeOffset now) => (State, Failure, FinishedAt) = (ImportStates.Failed, why, now);

    /// <summary>Begins to take it back.</summary>
    public void Undo(DateTimeOffset now)
    {
        if (State is ImportStates.Undoing or ImportStates.Undone)
            throw new ConflictException("customers.import.undone", FileName);
        if (State is not (ImportStates.Done or ImportStates.Cancelled))
            throw new ConflictException("customers.import.undo_early", FileName, State);
        if (UndoUntil is not { } until)
            throw new ConflictException("customers.import.undo_nothing", FileName);
        if (now > until)
            throw new ConflictException("customers.import.undo_late", FileName, (int)UndoTime.TotalDays);
        State = ImportStates.Undoing;
    }

    /// <summary>Counts rows that were looked at to be taken back; none are left when there are none.</summary>
    public void CountUndone(IReadOnlyCollection<ImportRow> rows)
    {
        Undone += rows.Count(r => r.State == ImportRowStates.Undone);
        Kept += rows.Count(r => r.State == ImportRowStates.Kept);
        if (rows.Count == 0)
            State = ImportStates.Undone;
    }

    /// <summary>Whole seconds until it is done at the pace so far; null before there is one.</summary>
    public int? SecondsLeft(DateTimeOffset now) => State == ImportStates.Running && StartedAt is { } start && Processed > 0
        ? (int)Math.Ceiling((now - start).TotalSeconds / Processed * (Total - Processed))
        : null;
}

/// <summary>States of an import.</summary>
internal static class ImportStates
{
    public const string Uploaded = "uploaded";
    public const string Running = "running";
    public const string Done = "done";
    public const string Cancelled = "cancelled";
    public const string Failed = "failed";
    public const string Undoing = "undoing";
    public const string Undone = "undone";
}

/// <summary>States of a row.</summary>
internal static class ImportRowStates
{
    public const string Waiting = "waiting";
    public const string Created = "created";
    public const string Updated = "updated";
    public const string Bad = "bad";
    public const string Suspected = "suspected";
    public const string Accepted = "accepted";
    public const string Skipped = "skipped";
    public const string Undone = "undone";
    public const string Kept = "kept";

    /// <summary>What the row says stood there already.</summary>
    public const string Same = "same";

    /// <summary>Rows that left something to take back.</summary>
    public static readonly string[] Written = [Created, Accepted, Updated];
}

/// <summary>A row of the file; import and line number are its key, so that no row is ever looked at twice in effect.</summary>
internal sealed class ImportRow
{
    public Guid ImportId { get; init; }

    /// <summary>Line number of the record in the file; the header is 1.</summary>
    public int Line { get; init; }
    public required string[] Cells { get; init; }
    public string State { get; set; } = ImportRowStates.Waiting;
    public string? Reason { get; set; }
    public IReadOnlyList<Duplicate>? Resembles { get; set; }

    /// <summary>The lead, customer, contact, opportunity or activity it became or changed.</summary>
    public Guid? RecordId { get; set; }

    /// <summary>What a changed record was before, as its fields in JSON; of an activity that was created done, what its customer's standing was.</summary>
    public string? Before { get; set; }

    /// <summary>The transaction that wrote the record: while the record's row is still of it, nobody has changed it since.</summary>
    public uint? WrittenIn { get; set; }
}

/// <summary>The uploaded file, in chunks, as it came.</summary>
internal sealed class ImportFileChunk
{
    public Guid ImportId { get; init; }
    public int Part { get; init; }
    public required byte[] Content { get; init; }
}

/// <summary>What headers a person mapped to which fields last time.</summary>
internal sealed class RememberedMapping
{
    public Guid StaffId { get; init; }

    /// <summary>The header as <see cref="Key"/> writes it.</summary>
    public required string Header { get; init; }
    public string? Field { get; set; }

    /// <summary>A header means one thing in a file of leads and may mean another in one of customers.</summary>
    public static string Key(string kind, string header) => kind == ImportKinds.Lead ? header : $"{kind}:{header}";
}
