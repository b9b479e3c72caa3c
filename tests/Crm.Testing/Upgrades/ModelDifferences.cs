using Microsoft.EntityFrameworkCore;

namespace Crm.Testing.Upgrades;

/// <summary>
/// Migrations are written by hand, so nothing but this keeps them and the EF model together: the database that EF would make of the model
/// is laid beside the one the migrations made.
/// </summary>
public static class ModelDifferences
{
    /// <summary>
    /// Every column, key and index of the model that the migrated database has not or has otherwise, and every column of a mapped table that
    /// the model does not know. Empty when they agree. The database may have tables, keys and indexes beyond the model's.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FindAsync(ModuleUnderTest module)
    {
        await using var migrated = await ModuleDatabaseHost.CreateAsync(module);
        await migrated.MigrateAsync();
        await using var modelled = await ModuleDatabaseHost.CreateAsync(module);
        await modelled.ExecuteAsync("CREATE EXTENSION IF NOT EXISTS pg_trgm");
        await modelled.WithContextAsync(async db => await modelled.ExecuteAsync(db.Database.GenerateCreateScript()));
        return [.. Compare(await modelled.ShapeAsync(), await migrated.ShapeAsync())];
    }

    private static IEnumerable<string> Compare(SchemaShape model, SchemaShape database)
    {
        foreach (var (column, shape) in model.Columns)
        {
            if (!database.Columns.TryGetValue(column, out var actual))
                yield return $"column {column}: {shape} in the model, missing in the database";
            else if (actual != shape)
                yield return $"column {column}: {shape} in the model, {actual} in the database";
        }
        var tables = model.Columns.Keys.Select(Table).ToHashSet();
        foreach (var column in database.Columns.Keys.Where(c => tables.Contains(Table(c)) && !model.Columns.ContainsKey(c)))
            yield return $"column {column}: in the database, missing in the model";
        foreach (var key in model.Keys.Except(database.Keys))
            yield return $"key {key}: in the model, missing in the database";
        foreach (var index in model.Indexes.Except(database.Indexes))
            yield return $"index {index}: in the model, missing in the database";
    }

    private static string Table(string column) => column[..column.IndexOf('.', StringComparison.Ordinal)];
}
