using Npgsql;

namespace Crm.Testing.Upgrades;

/// <summary>What one schema of a database is made of, each thing in PostgreSQL's own words, so that two schemas can be laid side by side.</summary>
/// <param name="Columns">By table and column, e.g. <c>customers.code</c> → <c>text not null</c>.</param>
/// <param name="Keys">Primary and foreign keys, e.g. <c>orders: PRIMARY KEY (id)</c>; names do not count.</param>
/// <param name="Indexes">E.g. <c>orders: UNIQUE btree (source, external_id)</c>; neither names nor storage settings count.</param>
internal sealed record SchemaShape(IReadOnlyDictionary<string, string> Columns, IReadOnlySet<string> Keys, IReadOnlySet<string> Indexes)
{
    private const string ColumnsSql = """
        SELECT c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
            || CASE WHEN a.attgenerated <> '' THEN ' generated' ELSE '' END || CASE WHEN a.attidentity <> '' THEN ' identity' ELSE '' END
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = to_regnamespace($1) AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND c.relname <> 'migrations'
        """;

    private const string KeysSql = """
        SELECT c.relname || ': ' || pg_get_constraintdef(k.oid), ''
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
        WHERE k.connamespace = to_regnamespace($1) AND k.contype IN ('p', 'f', 'u') AND c.relname <> 'migrations'
        """;

    // "CREATE UNIQUE INDEX name ON schema.table USING gin (…) WITH (…) WHERE …", without the name and the storage settings.
    private const string IndexesSql = """
        SELECT DISTINCT t.relname || ': ' || CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END
            || regexp_replace(substring(pg_get_indexdef(i.indexrelid) FROM ' USING (.*)$'), ' WITH \(\w+=''?\w+''?\)', ''), ''
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
        WHERE t.relnamespace = to_regnamespace($1) AND NOT i.indisprimary AND t.relname <> 'migrations'
        """;

    /// <summary>Reads a schema.</summary>
    public static async Task<SchemaShape> ReadAsync(NpgsqlDataSource database, string schema) => new(
        await RowsAsync(database, ColumnsSql, schema),
        (await RowsAsync(database, KeysSql, schema)).Keys.ToHashSet(),
        (await RowsAsync(database, IndexesSql, schema)).Keys.ToHashSet());

    private static async Task<Dictionary<string, string>> RowsAsync(NpgsqlDataSource database, string sql, string schema)
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = schema });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new Dictionary<string, string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0), reader.GetString(1));
        return rows;
    }
}
