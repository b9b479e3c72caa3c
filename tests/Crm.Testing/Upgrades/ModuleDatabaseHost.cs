using Crm.BuildingBlocks.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Crm.Testing.Upgrades;

/// <summary>A module over an empty database of its own, put together but not started: enough to migrate and to read.</summary>
internal sealed class ModuleDatabaseHost : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly WebApplication app;
    private readonly NpgsqlDataSource source;
    private readonly ModuleContext context;

    private ModuleDatabaseHost(TestDatabase database, WebApplication app)
    {
        (this.database, this.app) = (database, app);
        source = NpgsqlDataSource.Create(database.ConnectionString);
        context = app.Services.GetServices<ModuleContext>().Single();
    }

    public static async Task<ModuleDatabaseHost> CreateAsync(ModuleUnderTest module)
    {
        var database = await TestDatabase.CreateAsync($"{module.Name}_upgrade");
        return new ModuleDatabaseHost(database, ModuleHost.Build(module, null, database.ConnectionString));
    }

    /// <summary>How to reach it.</summary>
    public string ConnectionString => database.ConnectionString;

    /// <summary>To the newest version, as <c>crm-migrate</c> does it.</summary>
    public Task MigrateAsync() => app.Services.GetRequiredService<ModuleMigrator>().MigrateAsync(CancellationToken.None);

    /// <summary>One migration more. (EF's own way to a chosen version takes only names that begin with a date.)</summary>
    public Task ApplyAsync(string migration) => WithContextAsync(async db =>
    {
        var migrations = db.GetService<IMigrationsAssembly>();
        var operations = migrations.CreateMigration(migrations.Migrations[migration], db.Database.ProviderName!).UpOperations;
        var history = db.GetService<IHistoryRepository>();
        await history.CreateIfNotExistsAsync();
        await db.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(
            db.GetService<IMigrationsSqlGenerator>().Generate(operations), db.GetService<IRelationalConnection>());
        await ExecuteAsync(history.GetInsertScript(new HistoryRow(migration, "10")));
    });

    public Task WithContextAsync(Action<DbContext> work) => WithContextAsync(db =>
    {
        work(db);
        return Task.CompletedTask;
    });

    public Task<SchemaShape> ShapeAsync() => SchemaShape.ReadAsync(source, context.Schema);

    public Task<IReadOnlyList<TableRows>> RowsAsync() => TableRows.ReadAllAsync(source, context.Schema);

    public async Task WithContextAsync(Func<DbContext, Task> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await work((DbContext)scope.ServiceProvider.GetRequiredService(context.Type));
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
        // A script may have made an extension or types that the pooled connections do not know yet.
        await connection.ReloadTypesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await source.DisposeAsync();
        await database.DisposeAsync();
    }
}
