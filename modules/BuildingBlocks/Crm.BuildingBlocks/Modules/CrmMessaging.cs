using System.Reflection;
using Crm.BuildingBlocks.Data;
using JasperFx.Core;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Wolverine;
using Wolverine.EntityFrameworkCore;
using Wolverine.ErrorHandling;
using Wolverine.Postgresql;

namespace Crm.BuildingBlocks.Modules;

/// <summary>How modules talk: durable local queues over PostgreSQL, one per handler, with the outbox in the modules' own transactions.</summary>
public static class CrmMessaging
{
    /// <summary>Adds Wolverine over the modules' assemblies.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="connectionString">The database.</param>
    /// <param name="modules">Assemblies with handlers.</param>
    /// <param name="solo">True where this is the only node for certain, which is in tests: it takes over at once what any other node holds.</param>
    public static IHostApplicationBuilder AddCrmMessaging(
        this IHostApplicationBuilder builder, string connectionString, IEnumerable<Assembly> modules, bool solo = false)
    {
        builder.UseWolverine(options =>
        {
            options.ServiceName = "crm";
            options.ApplicationAssembly = Assembly.GetEntryAssembly();
            foreach (var module in modules)
                options.Discovery.IncludeAssembly(module);
            options.Durability.MessageStorageSchemaName = ModuleDatabase.MessagingSchema;
            options.Durability.MessageIdentity = MessageIdentity.IdAndDestination;
            options.Durability.Mode = solo ? DurabilityMode.Solo : DurabilityMode.Balanced;
            options.MultipleHandlerBehavior = MultipleHandlerBehavior.Separated;
            options.PersistMessagesWithPostgresql(connectionString, ModuleDatabase.MessagingSchema);
            options.UseEntityFrameworkCoreTransactions();
            options.Policies.AutoApplyTransactions();
            options.Policies.UseDurableLocalQueues();
            // Two handlers may meet on a row, or an event may overtake the one it builds on: a little later it goes.
            options.OnException<NpgsqlException>(e => e.IsTransient).Or<Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException>()
                .RetryWithCooldown(50.Milliseconds(), 250.Milliseconds(), 1.Seconds()).Then.MoveToErrorQueue();
            options.OnException<NotYetKnownException>()
                .RetryWithCooldown(100.Milliseconds(), 500.Milliseconds(), 2.Seconds(), 5.Seconds(), 15.Seconds()).Then.MoveToErrorQueue();
        });
        return builder;
    }
}
