using Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Registers a DbContext on PostgreSQL, or adds retries, health and telemetry to one that is registered.</summary>
public static class AspireEFPostgreSqlExtensions
{
    /// <summary>Registers a pooled <typeparamref name="TContext"/> with retries, health check, tracing and metrics.</summary>
    /// <param name="builder">The host being built.</param>
    /// <param name="connectionName">Name under <c>ConnectionStrings</c>, and of the section for this connection.</param>
    /// <param name="configureSettings">Runs after the settings were read from configuration.</param>
    /// <param name="configureDbContextOptions">Runs last on the options of the context.</param>
    /// <exception cref="InvalidOperationException">In Development, when the context is registered already. When the context
    /// is first asked for, if there is no connection string.</exception>
    public static void AddNpgsqlDbContext<TContext>(
        this IHostApplicationBuilder builder,
        string connectionName,
        Action<NpgsqlEntityFrameworkCorePostgreSQLSettings>? configureSettings = null,
        Action<DbContextOptionsBuilder>? configureDbContextOptions = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(connectionName);
        DbContextRegistration.EnsureAbsent<TContext>(builder, nameof(AddNpgsqlDbContext));

        var settings = SettingsReader.Read<TContext>(builder.Configuration, connectionName);
        if (builder.Configuration.GetConnectionString(connectionName) is { } connectionString)
            settings.ConnectionString = connectionString;

        configureSettings?.Invoke(settings);
        builder.Services.AddDbContextPool<TContext>(options =>
        {
            SettingsReader.EnsureConnectionString<TContext>(settings, connectionName);
            options.UseNpgsql(settings.ConnectionString, npgsql =>
            {
                if (!settings.DisableRetry) npgsql.EnableRetryOnFailure();
                if (settings.CommandTimeout is { } seconds) npgsql.CommandTimeout(seconds);
            });
            configureDbContextOptions?.Invoke(options);
        });
        Instrumentation.Add<TContext>(builder, settings);
    }

    /// <summary>Adds retries, health check, tracing and metrics to a <typeparamref name="TContext"/> registered before.</summary>
    /// <param name="builder">The host being built.</param>
    /// <param name="configureSettings">Runs after the settings were read from configuration.</param>
    /// <exception cref="InvalidOperationException">When retries or a command timeout are wanted and the context is not
    /// registered; when the options are built and they contradict the settings.</exception>
    public static void EnrichNpgsqlDbContext<TContext>(
        this IHostApplicationBuilder builder,
        Action<NpgsqlEntityFrameworkCorePostgreSQLSettings>? configureSettings = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        var settings = SettingsReader.Read<TContext>(builder.Configuration, connectionName: null);
        configureSettings?.Invoke(settings);

        if (!settings.DisableRetry || settings.CommandTimeout.HasValue)
        {
            DbContextRegistration.EnsurePresent<TContext>(builder, nameof(EnrichNpgsqlDbContext));
            builder.Services.ConfigureDbContext<TContext>(options => OptionsEnrichment.Apply<TContext>(options, settings));
        }

        Instrumentation.Add<TContext>(builder, settings);
    }
}
