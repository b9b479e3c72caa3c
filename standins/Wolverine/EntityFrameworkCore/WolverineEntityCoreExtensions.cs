using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Wolverine.Persistence;

namespace Wolverine.EntityFrameworkCore;

public static class WolverineEntityCoreExtensions
{
    /// <summary>Registers a DbContext whose handlers and outbox commit rows and messages together.</summary>
    public static IServiceCollection AddDbContextWithWolverineIntegration<T>(this IServiceCollection services,
        Action<DbContextOptionsBuilder> configure, string? wolverineDatabaseSchema = null) where T : DbContext =>
        services.AddDbContextWithWolverineIntegration<T>((_, builder) => configure(builder), wolverineDatabaseSchema);

    public static IServiceCollection AddDbContextWithWolverineIntegration<T>(this IServiceCollection services,
        Action<IServiceProvider, DbContextOptionsBuilder> configure, string? wolverineDatabaseSchema = null) where T : DbContext
    {
        services.AddDbContext<T>(configure, ServiceLifetime.Scoped, ServiceLifetime.Singleton);
        AddOutbox(services);
        return services;
    }

    /// <summary>Lets handlers run in the transaction of their DbContext.</summary>
    public static EFCoreTransactionConfiguration UseEntityFrameworkCoreTransactions(this WolverineOptions options) =>
        options.UseEntityFrameworkCoreTransactions(TransactionMiddlewareMode.Eager);

    public static EFCoreTransactionConfiguration UseEntityFrameworkCoreTransactions(this WolverineOptions options,
        TransactionMiddlewareMode mode)
    {
        AddOutbox(options.Services);
        options.TransactionMode = mode;
        return new EFCoreTransactionConfiguration();
    }

    private static void AddOutbox(IServiceCollection services)
    {
        services.TryAddScoped(typeof(IDbContextOutbox<>), typeof(DbContextOutbox<>));
        services.TryAddScoped<IDbContextOutbox, DbContextOutbox>();
    }
}
