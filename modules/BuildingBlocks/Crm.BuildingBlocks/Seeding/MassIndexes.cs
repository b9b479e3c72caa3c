using Npgsql;

namespace Crm.BuildingBlocks.Seeding;

/// <summary>
/// Indexes that are left out while <see cref="IMassData"/> is copied in and built in one go afterwards: a million rows take minutes instead of hours. Unique ones
/// stay, so that nothing comes in twice. A load that is broken off leaves the others out: such data go into a database made for them.
/// </summary>
public sealed class MassIndexes
{
    private readonly NpgsqlDataSource source;
    private readonly string schema;
    private readonly IReadOnlyList<string> tables, definitions;

    private MassIndexes(NpgsqlDataSource source, string schema, IReadOnlyList<string> tables, IReadOnlyList<string> definitions) =>
        (this.source, this.schema, this.tables, this.definitions) = (source, schema, tables, definitions);

    /// <summary>Drops the indexes.</summary>
    /// <param name="source">The database.</param>
    /// <param name="schema">The module's schema.</param>
    /// <param name="tables">The tables that are filled.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<MassIndexes> DropAsync(NpgsqlDataSource source, string schema, IReadOnlyList<string> tables, CancellationToken ct)
    {
        const string Droppable = """
            SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
            WHERE t.relnamespace = $1::regnamespace AND t.relname = ANY ($2) AND NOT i.indisunique
            """;
        var found = new List<(string Name, string Definition)>();
        await using (var command = source.CreateCommand(Droppable))
        {
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = schema });
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. tables] });
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
                found.Add((reader.GetString(0), reader.GetString(1)));
        }
        foreach (var (name, _) in found)
            await ExecuteAsync(source, $"DROP INDEX {name}", ct);
        return new(source, schema, tables, [.. found.Select(f => f.Definition)]);
    }

    /// <summary>Builds them again, and tells the planner what is in the tables.</summary>
    public async Task BuildAsync(CancellationToken ct)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = ct };
        await Parallel.ForEachAsync(definitions, options, (definition, stop) => new ValueTask(BuildAsync(definition, stop)));
        foreach (var table in tables)
            await ExecuteAsync(source, $"VACUUM (ANALYZE) {schema}.{table}", ct);
    }

    private async Task BuildAsync(string definition, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        foreach (var sql in (string[])["SET maintenance_work_mem = '512MB'", definition, "RESET maintenance_work_mem"])
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql, CancellationToken ct)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(ct);
    }
}
