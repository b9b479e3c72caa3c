using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;

internal static class Instrumentation
{
    private static readonly double[] Seconds = [0, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    public static void Add<TContext>(IHostApplicationBuilder builder, NpgsqlEntityFrameworkCorePostgreSQLSettings settings)
        where TContext : DbContext
    {
        var name = typeof(TContext).Name;
        if (!settings.DisableHealthChecks && First(builder, $"Aspire.HealthChecks.{name}"))
            builder.Services.AddHealthChecks().AddCheck<DbContextHealthCheck<TContext>>(name);

        if (!settings.DisableTracing && First(builder, "Aspire.Npgsql.Tracing"))
            builder.Services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddSource("Npgsql"));

        if (!settings.DisableMetrics && First(builder, "Aspire.Npgsql.Metrics"))
            builder.Services.ConfigureOpenTelemetryMeterProvider(AddMeter);
    }

    private static void AddMeter(MeterProviderBuilder metrics) => metrics
        .AddMeter("Npgsql")
        .AddView("db.client.commands.duration", InSeconds())
        .AddView("db.client.connections.create_time", InSeconds());

    /// <summary>Npgsql measures seconds; OpenTelemetry's default boundaries are meant for milliseconds.</summary>
    private static ExplicitBucketHistogramConfiguration InSeconds() => new() { Boundaries = Seconds };

    private static bool First(IHostApplicationBuilder builder, string key) => builder.Properties.TryAdd(key, true);
}
