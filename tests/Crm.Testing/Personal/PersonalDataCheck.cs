using System.Reflection;
using Crm.BuildingBlocks.Personal;
using Crm.Testing.Upgrades;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wolverine;

namespace Crm.Testing.Personal;

/// <summary>What every module must keep of the promise that a person can be found and erased (W-08).</summary>
public static class PersonalDataCheck
{
    private const string Name = "皇甫铁柱";
    private const string Phone = "+86 139-8765-4321";
    private const string Email = "Huangfu@person.example";
    private static readonly string[] Traces = ["皇甫", "铁柱", "98765", "4321", "huangfu", "tiezhu", "person.example"];

    private const string ColumnsSql = """
        SELECT c.relname, a.attname, format_type(a.atttypid, NULL) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = to_regnamespace($1) AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND c.relname <> 'migrations'
            AND format_type(a.atttypid, NULL) IN ('text', 'text[]', 'jsonb', 'json', 'character varying', 'character varying[]', 'bytea', 'tsvector', 'xml', 'citext')
        ORDER BY 1, 2
        """;

    /// <summary>Columns of text that the module has said nothing about: may a person's data stand there or not?</summary>
    public static async Task<IReadOnlyList<string>> UnknownColumnsAsync(ModuleHost host, string schema)
    {
        var catalogue = Catalogue(host, schema);
        var columns = await ColumnsAsync(host.ConnectionString, schema);
        return [.. columns.Where(c => !catalogue.Knows(c.Table, c.Name)).Select(c => $"{c.Table}.{c.Name}")];
    }

    /// <summary>Columns that the module declares and the database has not.</summary>
    public static async Task<IReadOnlyList<string>> MissingColumnsAsync(ModuleHost host, string schema)
    {
        var columns = (await ColumnsAsync(host.ConnectionString, schema)).Select(c => $"{c.Table}.{c.Name}").ToHashSet();
        var catalogue = Catalogue(host, schema);
        return
        [
            .. catalogue.Tables.SelectMany(t => t.Columns.Concat(t.Names).Select(c => $"{t.Name}.{c}")).Concat(catalogue.Harmless.Where(h => h.Contains('.', StringComparison.Ordinal)))
                .Where(c => !columns.Contains(c)),
        ];
    }

    /// <summary>
    /// Puts a person into every declared column of a database with rows in every table, has it erased, and says where something of it is left. Twice, for the
    /// message may come twice.
    /// </summary>
    public static async Task<IReadOnlyList<string>> LeftAfterErasureAsync(ModuleUnderTest module, Assembly tests)
    {
        await using var database = await ModuleDatabaseHost.CreateAsync(module);
        await Upgrade.FillAsync(database, module, tests);
        await using var host = await ModuleHost.StartAsync(module, connectionString: database.ConnectionString);
        var catalogue = Catalogue(host, module.Name);
        var columns = await ColumnsAsync(host.ConnectionString, module.Name);
        var planted = 0;
        foreach (var table in catalogue.Tables.Where(t => t.KeptBecause is null))
        {
            foreach (var column in columns.Where(c => c.Table == table.Name && table.All.Contains(c.Name)))
                planted += await ExecuteAsync(host.ConnectionString, Plant(module.Name, column));
        }
        if (planted < catalogue.Tables.Count / 2)
            return [$"only {planted} values could be put in"];

        var person = new PersonSought([Name], ["139 8765 4321"], [Email.ToLowerInvariant()], new Dictionary<string, IReadOnlyList<Guid>>(), [], [], NamesAnywhere: true);
        var before = await LeftAsync(host.ConnectionString, module.Name, columns);
        var unseen = before.Except(await FoundAsync(host, catalogue, person)).Select(b => $"{b}: not found").ToList();
        for (var i = 0; i < 2; i++)
        {
            await using var scope = host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(new ErasePerson(Guid.CreateVersion7(), person, host.Clock.GetUtcNow()));
        }
        var kept = catalogue.Places.Where(t => t.KeptBecause is not null).SelectMany(t => t.All.Select(c => $"{t.Name}.{c}")).ToHashSet();
        return [.. unseen, .. (await LeftAsync(host.ConnectionString, module.Name, columns)).Where(c => !kept.Contains(c))];
    }

    private static PersonalCatalogue Catalogue(ModuleHost host, string module) => host.Services.GetServices<PersonalCatalogue>().Single(c => c.Module == module);

    private static async Task<HashSet<string>> FoundAsync(ModuleHost host, PersonalCatalogue catalogue, PersonSought person)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var type = host.Services.GetServices<BuildingBlocks.Data.ModuleContext>().Single().Type;
        var finds = await PersonalTables.FindAsync((BuildingBlocks.Data.ModuleDbContext)scope.ServiceProvider.GetRequiredService(type), catalogue, person, CancellationToken.None);
        return [.. finds.Places.SelectMany(p => p.Rows.SelectMany(r => r.Fields.Keys.Select(f => $"{p.Table}.{f}")))];
    }

    /// <summary>The person beside what stands there; as a member of an object where it is JSON.</summary>
    private static string Plant(string schema, Column column)
    {
        var (said, name) = ($"{Name} {Phone} {Email}", $"\"{column.Name}\"");
        var note = $$"""'{"note": "{{said}}"}'::jsonb""";
        var value = column.Type switch
        {
            "text" or "character varying" => $"{name} || ' {said}'",
            "text[]" => $"{name} || ARRAY['{said}']",
            "jsonb" => $"""
                CASE jsonb_typeof({name})
                    WHEN 'object' THEN {name} || coalesce((SELECT jsonb_build_object(k, '{said}') FROM jsonb_each({name}) e(k, v) WHERE jsonb_typeof(v) = 'string' LIMIT 1), {note})
                    WHEN 'array' THEN CASE jsonb_typeof({name}->0) WHEN 'object' THEN jsonb_set({name}, ARRAY['0'], ({name}->0) || {note}) WHEN 'string' THEN jsonb_set({name}, ARRAY['0'], '"{said}"') ELSE {name} END
                    ELSE {name} END
                """,
            _ => name,
        };
        return $"UPDATE {schema}.{column.Table} SET {name} = {value} WHERE {name} IS NOT NULL";
    }

    private static async Task<List<string>> LeftAsync(string connection, string schema, IReadOnlyList<Column> columns)
    {
        var left = new List<string>();
        foreach (var column in columns.Where(c => c.Type != "bytea"))
        {
            await using var source = NpgsqlDataSource.Create(connection);
            await using var command = source.CreateCommand($"""SELECT EXISTS (SELECT 1 FROM {schema}.{column.Table} WHERE lower("{column.Name}"::text) LIKE ANY ($1))""");
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. Traces.Select(t => $"%{t}%")] });
            if ((bool)(await command.ExecuteScalarAsync())!)
                left.Add($"{column.Table}.{column.Name}");
        }
        return left;
    }

    private static async Task<List<Column>> ColumnsAsync(string connection, string schema)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(ColumnsSql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = schema });
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<Column>();
        while (await reader.ReadAsync())
            columns.Add(new Column(reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return columns;
    }

    private static async Task<int> ExecuteAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteNonQueryAsync();
    }

    private sealed record Column(string Table, string Name, string Type);
}
