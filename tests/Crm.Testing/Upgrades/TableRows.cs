using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;

namespace Crm.Testing.Upgrades;

/// <summary>A table's rows as JSON, by primary key.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Rows">By the key's values.</param>
internal sealed record TableRows(string Table, IReadOnlyDictionary<string, JsonObject> Rows)
{
    private const string TablesSql = """
        SELECT c.relname, array_agg(a.attname ORDER BY a.attnum) FROM pg_class c
        JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
        WHERE c.relnamespace = to_regnamespace($1) AND c.relkind IN ('r', 'p') AND c.relname <> 'migrations' GROUP BY c.relname ORDER BY c.relname
        """;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every table of a schema but the history of migrations.</summary>
    public static async Task<IReadOnlyList<TableRows>> ReadAllAsync(NpgsqlDataSource database, string schema)
    {
        var tables = new List<(string Name, string[] Key)>();
        await using (var command = database.CreateCommand(TablesSql))
        {
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = schema });
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                tables.Add((reader.GetString(0), reader.GetFieldValue<string[]>(1)));
        }
        var all = new List<TableRows>();
        foreach (var (name, key) in tables)
            all.Add(await ReadAsync(database, schema, name, key));
        return all;
    }

    private static async Task<TableRows> ReadAsync(NpgsqlDataSource database, string schema, string table, string[] key)
    {
        await using var command = database.CreateCommand($"""SELECT to_jsonb(t)::text FROM "{schema}"."{table}" t""");
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new Dictionary<string, JsonObject>();
        while (await reader.ReadAsync())
        {
            var row = JsonNode.Parse(reader.GetString(0))!.AsObject();
            rows.Add(string.Join(", ", key.Select(column => $"{column} {row[column]}")), row);
        }
        return new TableRows(table, rows);
    }

    /// <summary>What of these rows a later state of the table has lost or changed.</summary>
    public IEnumerable<string> LostIn(TableRows? later)
    {
        if (later is null)
            return [$"{Table}: the table is gone"];
        return Rows.SelectMany(row => later.Rows.TryGetValue(row.Key, out var now)
            ? row.Value.Where(cell => !now.TryGetPropertyValue(cell.Key, out var value) || !JsonNode.DeepEquals(cell.Value, value))
                .Select(cell => $"{Table} ({row.Key}): {cell.Key} was {Show(cell.Value)}, is {Show(now[cell.Key])}")
            : [$"{Table} ({row.Key}): the row is gone"]);
    }

    private static string Show(JsonNode? value) => value?.ToJsonString(Readable) ?? "null";
}
