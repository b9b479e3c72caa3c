using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Jobs;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Wolverine.EntityFrameworkCore;

namespace Crm.BuildingBlocks.Data;

/// <summary>Registers a module's database: its context with the outbox, audit and idempotency, its migrations, its jobs.</summary>
public static class ModuleDatabase
{
    /// <summary>The schema of Wolverine's envelopes.</summary>
    public const string MessagingSchema = "wolverine";

    /// <summary>Adds the module's context over the one data source of the host.</summary>
    public static IHostApplicationBuilder AddModuleDbContext<TContext>(this IHostApplicationBuilder builder, string schema)
        where TContext : ModuleDbContext
    {
        builder.Services.AddDbContextWithWolverineIntegration<TContext>((services, options) => options
            .UseNpgsql(services.GetRequiredService<NpgsqlDataSource>(), npgsql => npgsql.MigrationsHistoryTable("migrations", schema))
            // Migrations are SQL files; a capped count takes any rows on purpose; what hangs on a recused case is not shown either.
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning,
                CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning))
            .AddInterceptors(services.GetRequiredService<AuditInterceptor>(), services.GetRequiredService<IdempotencyInterceptor>()), MessagingSchema);
        builder.EnrichNpgsqlDbContext<TContext>(settings => settings.DisableRetry = true);
        // Contexts are used again: building one costs more than most queries.
        builder.Services.RemoveAll<TContext>();
        builder.Services.AddDbContextPool<TContext>(_ => { });
        builder.Services.AddSingleton(new ModuleContext(schema, typeof(TContext)));
        builder.Services.AddHostedService<AuditRelay<TContext>>();
        builder.Services.AddValidatorsOf(typeof(TContext).Assembly);
        return builder;
    }

    /// <summary>Adds recurring work that one node at a time does.</summary>
    public static IHostApplicationBuilder AddJob<TContext, TJob>(this IHostApplicationBuilder builder, string name, TimeSpan every)
        where TContext : ModuleDbContext where TJob : class, IJob => builder.AddJob<TContext, TJob>(name, new JobSchedule(every));

    /// <summary>Adds work that one node does each night, at a time of day in China.</summary>
    public static IHostApplicationBuilder AddNightlyJob<TContext, TJob>(this IHostApplicationBuilder builder, string name, TimeOnly at)
        where TContext : ModuleDbContext where TJob : class, IJob => builder.AddJob<TContext, TJob>(name, new JobSchedule(TimeSpan.FromDays(1), at));

    private static IHostApplicationBuilder AddJob<TContext, TJob>(this IHostApplicationBuilder builder, string name, JobSchedule schedule)
        where TContext : ModuleDbContext where TJob : class, IJob
    {
        var registration = new JobRegistration(name, typeof(TJob), typeof(TContext), schedule);
        builder.Services.AddScoped<TJob>();
        builder.Services.AddSingleton(registration);
        builder.Services.AddSingleton<IHostedService>(services =>
            ActivatorUtilities.CreateInstance<JobRunner<TContext, TJob>>(services, registration));
        return builder;
    }

    /// <summary>Every validator of an assembly, as a singleton.</summary>
    private static void AddValidatorsOf(this IServiceCollection services, System.Reflection.Assembly assembly)
    {
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(assembly, includeInternalTypes: true))
            services.AddSingleton(found.InterfaceType, found.ValidatorType);
    }
}

/// <summary>A module's context, for whoever goes over all of them: the migrator, health, tests.</summary>
/// <param name="Schema">The schema, which is the module's name.</param>
/// <param name="Type">The context.</param>
public sealed record ModuleContext(string Schema, Type Type);
