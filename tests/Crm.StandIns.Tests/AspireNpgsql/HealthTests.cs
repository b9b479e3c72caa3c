using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Crm.StandIns.Tests.AspireNpgsql;

public sealed class HealthTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_context_whose_database_answers_is_healthy_under_its_own_name()
    {
        await using var database = await TestDatabase.CreateAsync("health");
        var report = await CheckAsync(database.ConnectionString);
        report.Entries.Keys.ShouldBe([nameof(SampleDbContext)]);
        report.Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_context_without_database_is_unhealthy() =>
        (await CheckAsync("Host=127.0.0.1;Port=1;Database=x;Timeout=1")).Status.ShouldBe(HealthStatus.Unhealthy);

    [Fact]
    public async Task A_check_is_added_once_and_can_be_left_out()
    {
        var twice = await CheckAsync("Host=127.0.0.1;Port=1;Database=x;Timeout=1", builder =>
            builder.EnrichNpgsqlDbContext<SampleDbContext>(settings => settings.DisableRetry = true));
        twice.Entries.Count.ShouldBe(1);
        var none = await CheckAsync("Host=127.0.0.1;Port=1;Database=x;Timeout=1", disable: true);
        none.Entries.ShouldBeEmpty();
    }

    private static async Task<HealthReport> CheckAsync(
        string connectionString, Action<HostApplicationBuilder>? more = null, bool disable = false)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddHealthChecks();
        builder.Services.AddDbContext<SampleDbContext>(options => options.UseNpgsql(connectionString));
        builder.EnrichNpgsqlDbContext<SampleDbContext>(settings =>
        {
            settings.DisableRetry = true;
            settings.DisableHealthChecks = disable;
        });
        more?.Invoke(builder);
        using var host = builder.Build();
        return await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Ct);
    }
}
