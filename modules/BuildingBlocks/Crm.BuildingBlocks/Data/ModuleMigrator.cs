using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Crm.BuildingBlocks.Data;

/// <summary>Brings every module's schema up to date, one after the other, then does what follows migrations. Safe to run from two places at once (EF's migration lock).</summary>
public sealed partial class ModuleMigrator(IServiceScopeFactory scopes, IEnumerable<ModuleContext> contexts, ILogger<ModuleMigrator> log)
{
    /// <summary>Applies what is missing.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        foreach (var context in contexts)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = (DbContext)scope.ServiceProvider.GetRequiredService(context.Type);
            // Asking for what is pending on an empty database would log an error about the missing history table.
            await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken);
            var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
            await db.Database.MigrateAsync(cancellationToken);
            LogMigrated(context.Schema, pending.Count);
        }
        await using var after = scopes.CreateAsyncScope();
        foreach (var work in after.ServiceProvider.GetServices<IAfterMigration>())
            await work.RunAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Schema {Schema}: {Count} migrations applied")]
    private partial void LogMigrated(string schema, int count);
}
