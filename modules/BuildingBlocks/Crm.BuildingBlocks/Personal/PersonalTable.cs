namespace Crm.BuildingBlocks.Personal;

/// <summary>One declared place where a natural person's data may stand (W-08): a table of a module and those of its columns.</summary>
/// <param name="Name">The table, e.g. <c>contacts</c>.</param>
/// <param name="Columns">Columns in which a name, number or address of a person may stand among other words: text, arrays of text, JSON.</param>
public sealed record PersonalTable(string Name, params string[] Columns)
{
    /// <summary>What names a row: an SQL expression over <c>t</c>.</summary>
    public string Key { get; init; } = "t.id";

    /// <summary>By what a row is the person's own: kind of record (contact, lead, visitor, case) to an SQL expression over <c>t</c> that gives its id.</summary>
    public IReadOnlyDictionary<string, string> Own { get; init; } = new Dictionary<string, string>();

    /// <summary>The customer a row belongs to, as an SQL expression over <c>t</c>: within the person's customers a name means the person, elsewhere it may be somebody else's.</summary>
    public string? Customer { get; init; }

    /// <summary>Columns that hold the person's name and nothing else; on rows of its own they become the fixed word.</summary>
    public string[] Names { get; init; } = [];

    /// <summary>Columns that are emptied on rows of the person's own, whatever stands there.</summary>
    public string[] Clear { get; init; } = [];

    /// <summary>Rows are taken away instead of changed.</summary>
    public bool Delete { get; init; }

    /// <summary>The portal's page of a row, with <c>{0}</c> for its id.</summary>
    public string? Link { get; init; }

    /// <summary>The id in <see cref="Link"/>: an SQL expression over <c>t</c>; the key unless given.</summary>
    public string? LinkId { get; init; }

    /// <summary>Why nothing is erased here although it is found: company, audit, day, article; null where it is erased.</summary>
    public string? KeptBecause { get; init; }

    /// <summary>Everything of it that is searched and shown.</summary>
    public IEnumerable<string> All => Columns.Concat(Names).Concat(Clear).Distinct();
}

/// <summary>All places of a module, and what was looked at and holds no person's data.</summary>
/// <param name="Module">The module's name, which is its schema's.</param>
/// <param name="Tables">Where persons' data may stand.</param>
/// <param name="Harmless">Columns of text that hold none: <c>column</c> in any table, or <c>table.column</c>.</param>
public sealed record PersonalCatalogue(string Module, IReadOnlyList<PersonalTable> Tables, IReadOnlyList<string> Harmless)
{
    /// <summary>What every module has: kept for a day, or on its way to the audit.</summary>
    public static IReadOnlyList<PersonalTable> Common { get; } =
    [
        new("idempotency_keys", "response") { Key = "t.key", KeptBecause = "day" },
        new("audit_pending", "changes") { KeptBecause = "audit" },
    ];

    /// <summary>What every module has and holds no person's data beyond staff.</summary>
    public static IReadOnlyList<string> CommonHarmless { get; } =
    [
        "idempotency_keys.key", "idempotency_keys.request_hash", "idempotency_keys.headers", "audit_pending.staff_name", "audit_pending.address", "audit_pending.trace_id",
        "audit_pending.action", "audit_pending.record_type", "audit_pending.record_id", "jobs.name", "jobs.lease_by", "job_runs.job", "job_runs.node", "job_runs.outcome", "job_runs.detail",
        "number_counters.prefix",
    ];

    /// <summary>Whether a column was looked at.</summary>
    public bool Knows(string table, string column) =>
        Places.Any(t => t.Name == table && t.All.Contains(column))
        || Harmless.Concat(CommonHarmless).Any(h => h == column || h == $"{table}.{column}");

    /// <summary>The module's own places and those that every module has.</summary>
    public IEnumerable<PersonalTable> Places => Tables.Concat(Common);
}
