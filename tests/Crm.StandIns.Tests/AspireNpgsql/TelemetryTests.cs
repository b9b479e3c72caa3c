using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Crm.StandIns.Tests.AspireNpgsql;

public sealed class TelemetryTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Providers_of_the_host_listen_to_npgsql_unless_told_not_to(bool disable)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddDbContext<SampleDbContext>(options => options.UseNpgsql("Host=nowhere.invalid"));
        builder.EnrichNpgsqlDbContext<SampleDbContext>(settings =>
        {
            settings.DisableRetry = true;
            settings.DisableTracing = disable;
            settings.DisableMetrics = disable;
        });

        using var sdk = OpenTelemetrySdk.Create(telemetry =>
        {
            foreach (var service in builder.Services) telemetry.Services.Add(service);
            telemetry.WithTracing().WithMetrics(metrics => metrics.AddReader(new BaseExportingMetricReader(new Discarding())));
        });
        sdk.TracerProvider.ShouldNotBeNull();
        sdk.MeterProvider.ShouldNotBeNull();
        using var source = new ActivitySource("Npgsql");
        using var meter = new Meter("Npgsql");
        source.HasListeners().ShouldBe(!disable);
        meter.CreateCounter<int>("db.test").Enabled.ShouldBe(!disable);
    }

    private sealed class Discarding : BaseExporter<Metric>
    {
        public override ExportResult Export(in Batch<Metric> batch) => ExportResult.Success;
    }
}
