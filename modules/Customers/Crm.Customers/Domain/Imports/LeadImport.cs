using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Imports;

/// <summary>A file of leads on its way in.</summary>
internal sealed class LeadImport : IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
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
    public int Bad { get; private set; }
    public int Suspected { get; private set; }
    public int Skipped { get; private set; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? StartedAt { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }
    public string? Failure { get; private set; }

    public void Start(DateTimeOffset now)
    {
        if (State != ImportStates.Uploaded)
            throw new ConflictException("customers.import.started", FileName, State);
        (State, StartedAt) = (ImportStates.Running, now);
    }

    /// <summary>Counts a chunk; the last one ends the import.</summary>
    public void Count(IReadOnlyCollection<ImportRow> rows, DateTimeOffset now)
    {
        Processed += rows.Count;
        Created += rows.Count(r => r.State == ImportRowStates.Created);
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
}

/// <summary>States of a row.</summary>
internal static class ImportRowStates
{
    public const string Waiting = "waiting";
    public const string Created = "created";
    public const string Bad = "bad";
    public const string Suspected = "suspected";
    public const string Accepted = "accepted";
    public const string Skipped = "skipped";
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
    public Guid? LeadId { get; set; }
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
    public required string Header { get; init; }
    public string? Field { get; set; }
}
