using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Storage.Internal;

#pragma warning disable EF1001 // what the context was configured with can only be read from the provider's own extension

namespace Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;

/// <summary>Adds retry and timeout to a context's options without overriding what its own registration chose.</summary>
internal static class OptionsEnrichment
{
    public static void Apply<TContext>(DbContextOptionsBuilder options, NpgsqlEntityFrameworkCorePostgreSQLSettings settings)
        where TContext : DbContext
    {
        options.UseNpgsql(npgsql =>
        {
            var chosen = options.Options.FindExtension<NpgsqlOptionsExtension>();
            if (!settings.DisableRetry) AddRetry(options, npgsql, chosen);
            if (settings.CommandTimeout is { } seconds) AddTimeout<TContext>(npgsql, chosen, seconds);
        });
    }

    private static void AddRetry(
        DbContextOptionsBuilder options, NpgsqlDbContextOptionsBuilder npgsql, NpgsqlOptionsExtension? chosen)
    {
        var dependencies = new ExecutionStrategyDependencies(null!, options.Options, null!);
        var strategy = chosen?.ExecutionStrategyFactory?.Invoke(dependencies);
        if (strategy is NpgsqlRetryingExecutionStrategy) return;
        if (strategy is not null && strategy.GetType() != typeof(NpgsqlExecutionStrategy))
            throw new InvalidOperationException(
                "NpgsqlEntityFrameworkCorePostgreSQLSettings.DisableRetry needs to be set when a custom Execution Strategy is "
                + "configured.");
        npgsql.EnableRetryOnFailure();
    }

    private static void AddTimeout<TContext>(NpgsqlDbContextOptionsBuilder npgsql, NpgsqlOptionsExtension? chosen, int seconds)
    {
        if (chosen?.CommandTimeout is { } own && own != seconds)
            throw new InvalidOperationException(
                "Conflicting values for 'CommandTimeout' were found in NpgsqlEntityFrameworkCorePostgreSQLSettings and set in "
                + $"DbContextOptions<{typeof(TContext).Name}>.");
        npgsql.CommandTimeout(seconds);
    }
}
