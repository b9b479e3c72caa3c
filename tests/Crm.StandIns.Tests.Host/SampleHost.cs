using JasperFx.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wolverine;
using Wolverine.EntityFrameworkCore;
using Wolverine.ErrorHandling;
using Wolverine.Postgresql;

namespace Crm.StandIns.Sample;

/// <summary>Builds the service, with messaging set up as Crm sets it up.</summary>
public static class SampleHost
{
    public static async Task<IHost> StartAsync(SampleSettings settings)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Critical);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<Notes>();
        builder.UseWolverine(options => Configure(options, settings));
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static void Configure(WolverineOptions options, SampleSettings settings)
    {
        options.ServiceName = "sample";
        options.ApplicationAssembly = typeof(SampleHost).Assembly;
        options.Durability.MessageStorageSchemaName = "wolverine";
        options.Durability.MessageIdentity = MessageIdentity.IdAndDestination;
        options.Durability.Mode = settings.Mode;
        // The package's defaults are made for clusters: minutes until a dead node is given up, seconds between looks for due messages.
        options.Durability.StaleNodeTimeout = 5.Seconds();
        options.Durability.HealthCheckPollingTime = 1.Seconds();
        options.Durability.FirstHealthCheckExecution = 0.Seconds();
        options.Durability.CheckAssignmentPeriod = 1.Seconds();
        options.Durability.NodeReassignmentPollingTime = 1.Seconds();
        options.Durability.ScheduledJobPollingTime = 500.Milliseconds();
        options.Durability.ScheduledJobFirstExecution = 0.Seconds();
        options.MultipleHandlerBehavior = MultipleHandlerBehavior.Separated;
        options.PersistMessagesWithPostgresql(settings.ConnectionString, "wolverine");
        AddDbContext<LedgerDbContext>(options.Services, settings);
        AddDbContext<ShelfDbContext>(options.Services, settings);
        options.UseEntityFrameworkCoreTransactions();
        options.Policies.AutoApplyTransactions();
        options.Policies.UseDurableLocalQueues();
        options.LocalQueueFor<Stepped>().Sequential();
        options.OnException<InvalidOperationException>()
            .RetryWithCooldown(10.Milliseconds(), 20.Milliseconds(), 30.Milliseconds()).Then.MoveToErrorQueue();
        options.OnException<TimeoutException>().RetryOnce().Then.ScheduleRetry(100.Milliseconds(), 100.Milliseconds());
        settings.Configure(options);
    }

    /// <summary>As Crm does it: contexts are used again.</summary>
    private static void AddDbContext<T>(IServiceCollection services, SampleSettings settings) where T : DbContext
    {
        services.AddDbContextWithWolverineIntegration<T>(x => x.UseNpgsql(settings.ConnectionString), "wolverine");
        services.RemoveAll<T>();
        services.AddDbContextPool<T>(_ => { });
    }
}
