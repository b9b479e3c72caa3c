using Crm.BuildingBlocks.Names;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Crm.Customers.Shared;

/// <summary>Finds leads and customers that resemble something (C-02), in one round trip.</summary>
internal static class DuplicateFinder
{
    /// <summary>Names from here on are most likely the same company; below, two brands of one trade in one city begin.</summary>
    public const double Likely = 0.8;

    private const string Sql = """
        (SELECT 'lead', id, name, name_en, NULL, stage, owner_id, unit_id, duplicate_keys FROM customers.leads
            WHERE duplicate_keys && @exact AND stage <> 'qualified' LIMIT 20)
        UNION ALL
        (SELECT 'customer', id, name, name_en, code, stage, owner_id, unit_id, duplicate_keys FROM customers.customers
            WHERE duplicate_keys && @exact LIMIT 20)
        UNION ALL
        (SELECT 'lead', id, name, name_en, NULL, stage, owner_id, unit_id, duplicate_keys FROM customers.leads
            WHERE duplicate_keys && @similar AND stage <> 'qualified' LIMIT 200)
        UNION ALL
        (SELECT 'customer', id, name, name_en, code, stage, owner_id, unit_id, duplicate_keys FROM customers.customers
            WHERE duplicate_keys && @similar LIMIT 200)
        """;

    /// <summary>The same for the keys of many rows: each key is looked up by itself, for with thousands in one array PostgreSQL would rather read the tables.</summary>
    private const string ManySql = """
        SELECT 'lead', l.id, l.name, l.name_en, NULL, l.stage, l.owner_id, l.unit_id, l.duplicate_keys
        FROM unnest(@exact || @similar) k CROSS JOIN LATERAL (
            SELECT * FROM customers.leads WHERE duplicate_keys @> ARRAY[k] AND stage <> 'qualified' LIMIT 200) l
        UNION ALL
        SELECT 'customer', c.id, c.name, c.name_en, c.code, c.stage, c.owner_id, c.unit_id, c.duplicate_keys
        FROM unnest(@exact || @similar) k CROSS JOIN LATERAL (SELECT * FROM customers.customers WHERE duplicate_keys @> ARRAY[k] LIMIT 200) c
        """;

    public static async Task<List<Candidate>> FindAsync(CustomersDbContext db, DuplicateQuery query, CancellationToken ct)
    {
        var keys = DuplicateKeys.Of(query);
        if (keys.Hashes.Length == 0)
            return [];
        var candidates = await ReadAsync(db, Sql, keys.Exact, keys.Similar, ct);
        return Rank(candidates, query, keys);
    }

    /// <summary>Every record that shares a key with any of many rows, for imports.</summary>
    public static Task<List<Candidate>> CandidatesAsync(CustomersDbContext db, IEnumerable<DuplicateKeys> rows, CancellationToken ct)
    {
        var all = rows.ToList();
        return ReadAsync(db, ManySql, [.. all.SelectMany(k => k.Exact).Distinct()], [.. all.SelectMany(k => k.Similar).Distinct()], ct);
    }

    /// <summary>Those that really resemble it, the likeliest first, at most ten.</summary>
    public static List<Candidate> Rank(IEnumerable<Candidate> candidates, DuplicateQuery query, DuplicateKeys keys)
    {
        var names = Candidate.Names(query.Name, query.NameEn);
        return
        [
            .. candidates.Where(c => c.Id != query.Except).DistinctBy(c => c.Id).Where(c => c.Resembles(names, keys)).Select(c => c.Judged(names, keys))
                .OrderByDescending(c => c.Similarity).ThenBy(c => c.Kind, StringComparer.Ordinal).Take(10),
        ];
    }

    private static async Task<List<Candidate>> ReadAsync(CustomersDbContext db, string sql, long[] exact, long[] similar, CancellationToken ct)
    {
        var found = new List<Candidate>();
        var seen = new HashSet<Guid>();
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
            command.Parameters.Add(new NpgsqlParameter<long[]>("exact", NpgsqlDbType.Array | NpgsqlDbType.Bigint) { TypedValue = exact });
            command.Parameters.Add(new NpgsqlParameter<long[]>("similar", NpgsqlDbType.Array | NpgsqlDbType.Bigint) { TypedValue = similar });
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
                if (seen.Add(Candidate.IdOf(reader))) // With many rows a record is found by each of its keys.
                    found.Add(Candidate.Read(reader));
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
        return found;
    }
}

/// <summary>A record that may be a duplicate.</summary>
internal sealed record Candidate(
    string Kind, Guid Id, string Name, string? NameEn, string? Code, string Stage, Guid? OwnerId, Guid UnitId, long[] Keys,
    IReadOnlyList<string> Reasons, double Similarity)
{
    public static Candidate Read(NpgsqlDataReader reader) => new(
        reader.GetString(0), reader.GetGuid(1), reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3), reader.IsDBNull(4) ? null : reader.GetString(4),
        reader.GetString(5), reader.IsDBNull(6) ? null : reader.GetGuid(6), reader.GetGuid(7), reader.GetFieldValue<long[]>(8), [], 0);

    private ComparableName[]? names;

    public static Guid IdOf(NpgsqlDataReader reader) => reader.GetGuid(1);

    /// <summary>A record's names in both languages, taken apart to be compared with many.</summary>
    public static ComparableName[] Names(string? name, string? nameEn) =>
        [.. new[] { name, nameEn }.Where(n => !string.IsNullOrEmpty(n)).Select(ComparableName.Of)];

    /// <summary>Whether it is a duplicate, likely at least; most candidates only share a piece of a name, and nothing more is made of them.</summary>
    public bool Resembles(ComparableName[] others, DuplicateKeys keys) => keys.SharesExact(Keys) || Alike(others) >= DuplicateFinder.Likely;

    /// <summary>How alike it is: 1 for an equal number, code, domain or name; else the likeness of the names.</summary>
    public Candidate Judged(ComparableName[] others, DuplicateKeys keys)
    {
        var exact = keys.Shared(Keys).Where(r => r != "similar").ToList();
        var similarity = Alike(others);
        if (similarity >= DuplicateFinder.Likely && !exact.Contains("name"))
            exact.Add("similar-name");
        return this with { Reasons = exact, Similarity = exact.Any(r => r != "similar-name") ? 1 : similarity };
    }

    public Duplicate ToDuplicate(bool visible) => new(Kind, Id, Name, Code, Stage, OwnerId, Reasons, Math.Round(Similarity, 2), visible);

    private double Alike(ComparableName[] others)
    {
        var best = 0.0;
        foreach (var mine in names ??= Names(Name, NameEn))
            foreach (var other in others)
                best = Math.Max(best, mine.SoundsLike(other) ? Math.Max(DuplicateFinder.Likely, mine.Similarity(other)) : mine.Similarity(other));
        return best;
    }
}
