using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.BuildingBlocks.Data;

/// <summary>
/// A migration that runs the embedded SQL file of its name: <c>[Migration("0001_initial")]</c> runs <c>Migrations/0001_initial.sql</c>.
/// A line <c>-- include: module_tables schema</c> puts in the tables every module has (audit, idempotency, jobs).
/// </summary>
public abstract class SqlMigration : Migration
{
    private const string Include = "-- include: module_tables ";

    /// <inheritdoc/>
    protected sealed override void Up(MigrationBuilder migrationBuilder)
    {
        var name = GetType().GetCustomAttribute<MigrationAttribute>()!.Id;
        migrationBuilder.Sql(WithIncludes(Read(GetType().Assembly, $"{name}.sql")));
    }

    /// <summary>The file with its includes put in.</summary>
    private static string WithIncludes(string sql)
    {
        var lines = sql.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Include, StringComparison.Ordinal))
                lines[i] = Read(typeof(SqlMigration).Assembly, "module_tables.sql").Replace("{schema}", lines[i][Include.Length..].Trim());
        }
        return string.Join('\n', lines);
    }

    private static string Read(Assembly assembly, string file)
    {
        var resource = assembly.GetManifestResourceNames().SingleOrDefault(n => n.EndsWith("." + file, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"Migration file {file} is not embedded in {assembly.GetName().Name}.");
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
