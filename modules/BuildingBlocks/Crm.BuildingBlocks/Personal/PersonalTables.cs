using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Crm.BuildingBlocks.Personal;

/// <summary>
/// Finds a person in the declared places of a module, and takes it out of them. It works on the tables and not on the model: filters of a context (confidential
/// customers) would hide what must be found, and rules of entities (a decided request is not changed) would keep what must go.
/// </summary>
public static class PersonalTables
{
    /// <summary>What stands where an erased person's name stood. One word for both languages, for it is data.</summary>
    public const string Erased = "已删除的个人信息";

    private const int RowsShown = 200;
    private const int Seconds = 300;

    private const string ShapeSql = """
        SELECT table_name || '.' || column_name, data_type, is_nullable = 'YES' FROM information_schema.columns WHERE table_schema = @schema AND is_generated = 'NEVER'
        """;

    /// <summary>Everything of a person in the module's places.</summary>
    public static async Task<PersonalFinds> FindAsync(ModuleDbContext db, PersonalCatalogue catalogue, PersonSought person, CancellationToken ct)
    {
        var shape = await ShapeAsync(db, ct);
        var found = new List<PersonalFind>();
        foreach (var table in catalogue.Places)
        {
            var match = new PersonMatch(table, shape, person);
            var fields = string.Join(", ", table.All.Select(c => $"'{c}', {PersonMatch.Text(table.Name, c, shape)}"));
            var sql = $"""
                SELECT ({table.Key})::text, {match.Own}, {match.Sure}, ({table.LinkId ?? table.Key})::text, jsonb_strip_nulls(jsonb_build_object({fields}))::text
                FROM {db.Schema}.{table.Name} t WHERE {match.Possible} ORDER BY 2 DESC, 3 DESC, 1 LIMIT {RowsShown + 1}
                """;
            var rows = new List<PersonalRow>();
            await using var command = Command(db, sql, person);
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
                rows.Add(Row(table, reader));
            if (rows.Count > 0)
                found.Add(new PersonalFind(table.Name, table.KeptBecause, [.. rows.Take(RowsShown)], rows.Count > RowsShown));
        }
        return new PersonalFinds(catalogue.Module, found);
    }

    /// <summary>
    /// Takes a person out, in the caller's transaction. Returns the keys of the rows it changed by table: what is derived from them (search) is the caller's.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> EraseAsync(ModuleDbContext db, PersonalCatalogue catalogue, PersonSought person, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
            await db.Database.BeginTransactionAsync(ct);
        var shape = await ShapeAsync(db, ct);
        var changed = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var table in catalogue.Tables.Where(t => t.KeptBecause is null))
        {
            var match = new PersonMatch(table, shape, person);
            var sql = table.Delete
                ? $"DELETE FROM {db.Schema}.{table.Name} t WHERE {match.Sure} RETURNING ({table.Key})::text"
                : $"UPDATE {db.Schema}.{table.Name} t SET {match.Cleaned} WHERE {match.Sure} RETURNING ({table.Key})::text";
            var keys = new List<string>();
            await using var command = Command(db, sql, person);
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
                keys.Add(reader.GetString(0));
            if (keys.Count > 0)
                changed[table.Name] = keys;
        }
        return changed;
    }

    private static PersonalRow Row(PersonalTable table, DbDataReader reader)
    {
        var fields = JsonSerializer.Deserialize<Dictionary<string, string>>(reader.GetString(4))!;
        return new PersonalRow(
            reader.GetString(0), reader.GetBoolean(1), reader.GetBoolean(2),
            table.Link is null || reader.IsDBNull(3) ? null : string.Format(CultureInfo.InvariantCulture, table.Link, reader.GetString(3)),
            fields.Where(f => f.Value.Length > 0 && f.Value is not "[]" and not "{}").ToDictionary());
    }

    private static async Task<Dictionary<string, PersonalColumn>> ShapeAsync(ModuleDbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = Plain(db, ShapeSql);
        command.Parameters.AddWithValue("schema", db.Schema);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var columns = new Dictionary<string, PersonalColumn>();
        while (await reader.ReadAsync(ct))
            columns[reader.GetString(0)] = new PersonalColumn(reader.GetString(1), reader.GetBoolean(2));
        return columns;
    }

    private static NpgsqlCommand Command(ModuleDbContext db, string sql, PersonSought person)
    {
        var command = Plain(db, sql);
        command.Parameters.AddWithValue("word", Erased);
        command.Parameters.AddWithValue("numbers", PersonPatterns.Everywhere(person));
        command.Parameters.AddWithValue("names", PersonPatterns.Names(person));
        command.Parameters.AddWithValue("all", PersonPatterns.All(person));
        command.Parameters.AddWithValue("ties", PersonPatterns.Ties(person));
        command.Parameters.AddWithValue("anywhere", person.NamesAnywhere);
        command.Parameters.AddWithValue("customers", person.Customers.Select(c => c.ToString()).ToArray());
        foreach (var (kind, ids) in person.Records)
            command.Parameters.AddWithValue($"own_{kind}", ids.Select(i => i.ToString()).ToArray());
        return command;
    }

    private static NpgsqlCommand Plain(ModuleDbContext db, string sql)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        return new NpgsqlCommand(sql, connection, (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction()) { CommandTimeout = Seconds };
    }
}
