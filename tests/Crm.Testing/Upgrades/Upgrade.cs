using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Testing.Upgrades;

/// <summary>
/// An installation of an earlier version with data in it, brought to the newest. The data of a version stand in the test project as
/// <c>Versions/{migration}.sql</c>: rows for every table that the migration makes, as the product wrote them then. Such a file is written
/// with its migration and never changed, so a database of version n holds what the files 1 to n put into it on the way.
/// </summary>
public static class Upgrade
{
    /// <summary>The module's migrations, oldest first. The last is today's version: nothing to upgrade, but its data are there for the next.</summary>
    public static IReadOnlyList<string> Versions(Assembly module) =>
        [.. module.GetTypes().Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>Upgrades a database of the given version and returns what was lost or changed or cannot be read; empty when all is well.</summary>
    public static async Task<IReadOnlyList<string>> LossesAsync(ModuleUnderTest module, string version, Assembly tests)
    {
        await using var host = await ModuleDatabaseHost.CreateAsync(module);
        foreach (var migration in Versions(module.Add.Method.DeclaringType!.Assembly).TakeWhile(m => string.CompareOrdinal(m, version) <= 0))
        {
            await host.ApplyAsync(migration);
            await host.ExecuteAsync(Data(tests, migration));
        }
        var before = await host.RowsAsync();
        var empty = before.Where(t => t.Rows.Count == 0).Select(t => $"{t.Table}: no row at version {version}; Versions/{version}.sql must give one").ToList();
        if (empty.Count > 0)
            return empty;

        await host.MigrateAsync();
        var after = (await host.RowsAsync()).ToDictionary(t => t.Table);
        var losses = before.SelectMany(t => t.LostIn(after.GetValueOrDefault(t.Table))).ToList();
        await host.WithContextAsync(db => losses.AddRange(Unread(db, after)));
        return losses;
    }

    /// <summary>The newest version with the data of all versions in it: rows in every table.</summary>
    internal static async Task FillAsync(ModuleDatabaseHost host, ModuleUnderTest module, Assembly tests)
    {
        foreach (var migration in Versions(module.Add.Method.DeclaringType!.Assembly))
        {
            await host.ApplyAsync(migration);
            await host.ExecuteAsync(Data(tests, migration));
        }
        await host.MigrateAsync();
    }

    /// <summary>Reads every table the way the product does: values of enums, JSON and keys must still mean something.</summary>
    private static List<string> Unread(DbContext db, Dictionary<string, TableRows> tables)
    {
        var problems = new List<string>();
        foreach (var entity in db.Model.GetEntityTypes().Where(e => e.GetSchema() == db.Model.GetDefaultSchema() && !e.IsOwned()))
        {
            try
            {
                var read = ((IEnumerable)Read.MakeGenericMethod(entity.ClrType).Invoke(null, [db])!).Cast<object>().Count();
                if (read != tables[entity.GetTableName()!].Rows.Count)
                    problems.Add($"{entity.GetTableName()}: {tables[entity.GetTableName()!].Rows.Count} rows, but {read} are read");
            }
            catch (TargetInvocationException e)
            {
                problems.Add($"{entity.GetTableName()}: cannot be read: {e.InnerException!.Message}");
            }
        }
        return problems;
    }

    private static readonly MethodInfo Read = typeof(Upgrade).GetMethod(nameof(ReadAll), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static List<T> ReadAll<T>(DbContext db) where T : class => [.. db.Set<T>().IgnoreQueryFilters().AsNoTracking()];

    private static string Data(Assembly tests, string migration)
    {
        var name = tests.GetManifestResourceNames().SingleOrDefault(n => n.EndsWith($".Versions.{migration}.sql", StringComparison.Ordinal))
            ?? throw new InvalidOperationException(
                $"{tests.GetName().Name} has no Versions/{migration}.sql. Write one with the migration: rows for every table it makes, as the product writes them.");
        using var reader = new StreamReader(tests.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
