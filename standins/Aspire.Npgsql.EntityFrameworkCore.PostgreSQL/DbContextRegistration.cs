using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;

internal static class DbContextRegistration
{
    public static void EnsurePresent<TContext>(IHostApplicationBuilder builder, string caller)
        where TContext : DbContext
    {
        if (Exists<TContext>(builder)) return;
        throw new InvalidOperationException(
            $"DbContext<{typeof(TContext).Name}> was not registered. Ensure you have registered the DbContext in DI before calling "
            + $"{caller}.");
    }

    /// <summary>A second registration is a mistake of the developer, so it is looked for in Development only.</summary>
    public static void EnsureAbsent<TContext>(IHostApplicationBuilder builder, string caller)
        where TContext : DbContext
    {
        if (!builder.Environment.IsDevelopment() || !Exists<TContext>(builder)) return;
        var name = typeof(TContext).Name;
        throw new InvalidOperationException(
            $"DbContext<{name}> is already registered. Please ensure 'services.AddDbContext<{name}>()' is not used when calling "
            + $"'{caller}()' or use the corresponding 'Enrich' method.");
    }

    private static bool Exists<TContext>(IHostApplicationBuilder builder)
        where TContext : DbContext =>
        builder.Services.Any(service => service.ServiceType == typeof(DbContextOptions<TContext>));
}
