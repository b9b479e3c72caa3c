using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql.EntityFrameworkCore.PostgreSQL;

namespace Crm.StandIns.Tests.AspireNpgsql;

/// <summary>No database is reached: only what a context was configured with is looked at.</summary>
public sealed class OptionsTests
{
    private const string ConnectionString = "Host=nowhere.invalid;Database=crm";
    private const string Section = "Aspire:Npgsql:EntityFrameworkCore:PostgreSQL";
    private readonly HostApplicationBuilder _builder = Host.CreateEmptyApplicationBuilder(null);

    [Fact]
    public void An_added_context_has_connection_retry_and_timeout()
    {
        Configure("ConnectionStrings:crm", ConnectionString);
        Configure($"{Section}:CommandTimeout", "7");
        _builder.AddNpgsqlDbContext<SampleDbContext>("crm");
        var db = Build();
        db.Database.GetConnectionString().ShouldBe(ConnectionString);
        db.Database.GetCommandTimeout().ShouldBe(7);
        db.Database.CreateExecutionStrategy().ShouldBeOfType<NpgsqlRetryingExecutionStrategy>();
    }

    [Fact]
    public void The_section_of_the_context_wins_over_the_common_one_and_code_over_both()
    {
        Configure($"{Section}:CommandTimeout", "7");
        Configure($"{Section}:ConnectionString", ConnectionString);
        Configure($"{Section}:{nameof(SampleDbContext)}:CommandTimeout", "8");
        Configure($"{Section}:{nameof(SampleDbContext)}:DisableRetry", "true");
        int? read = null;
        _builder.AddNpgsqlDbContext<SampleDbContext>("crm", settings =>
        {
            read = settings.CommandTimeout;
            settings.CommandTimeout = 9;
        });
        var db = Build();
        read.ShouldBe(8);
        db.Database.GetCommandTimeout().ShouldBe(9);
        db.Database.CreateExecutionStrategy().ShouldNotBeOfType<NpgsqlRetryingExecutionStrategy>();
    }

    [Fact]
    public void Without_connection_string_the_context_says_where_to_put_it()
    {
        _builder.AddNpgsqlDbContext<SampleDbContext>("crm");
        var error = Should.Throw<InvalidOperationException>(Build);
        error.Message.ShouldContain("ConnectionStrings:crm");
        error.Message.ShouldContain($"{Section}:{nameof(SampleDbContext)}");
    }

    [Fact]
    public void A_context_added_twice_is_a_mistake_in_development()
    {
        _builder.Environment.EnvironmentName = Environments.Development;
        _builder.Services.AddDbContext<SampleDbContext>(options => options.UseNpgsql(ConnectionString));
        Should.Throw<InvalidOperationException>(() => _builder.AddNpgsqlDbContext<SampleDbContext>("crm"))
            .Message.ShouldContain("already registered");
    }

    [Fact]
    public void Enriching_adds_retry_to_a_registered_context()
    {
        Register();
        _builder.EnrichNpgsqlDbContext<SampleDbContext>();
        Build().Database.CreateExecutionStrategy().ShouldBeOfType<NpgsqlRetryingExecutionStrategy>();
    }

    [Fact]
    public void Enriching_without_retry_leaves_the_context_as_it_was()
    {
        Register();
        _builder.EnrichNpgsqlDbContext<SampleDbContext>(settings => settings.DisableRetry = true);
        var db = Build();
        db.Database.CreateExecutionStrategy().ShouldNotBeOfType<NpgsqlRetryingExecutionStrategy>();
        db.Database.GetConnectionString().ShouldBe(ConnectionString);
    }

    [Fact]
    public void Enriching_keeps_a_retry_strategy_of_ones_own()
    {
        Register(npgsql => npgsql.ExecutionStrategy(dependencies => new OwnRetry(dependencies)));
        _builder.EnrichNpgsqlDbContext<SampleDbContext>();
        Build().Database.CreateExecutionStrategy().ShouldBeOfType<OwnRetry>();
    }

    [Fact]
    public void Enriching_refuses_to_replace_a_strategy_of_another_kind()
    {
        Register(npgsql => npgsql.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies)));
        _builder.EnrichNpgsqlDbContext<SampleDbContext>();
        Should.Throw<InvalidOperationException>(Build).Message.ShouldContain("DisableRetry");
    }

    [Fact]
    public void Enriching_sets_the_timeout_but_does_not_contradict_the_context()
    {
        Register(npgsql => npgsql.CommandTimeout(5));
        _builder.EnrichNpgsqlDbContext<SampleDbContext>(settings => settings.CommandTimeout = 6);
        Should.Throw<InvalidOperationException>(Build).Message.ShouldContain("CommandTimeout");
    }

    [Fact]
    public void Enriching_needs_a_registered_context()
    {
        Should.Throw<InvalidOperationException>(() => _builder.EnrichNpgsqlDbContext<SampleDbContext>())
            .Message.ShouldContain("was not registered");
    }

    private void Configure(string key, string value) =>
        _builder.Configuration.AddInMemoryCollection([new(key, value)]);

    private void Register(Action<Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder>? configure = null) =>
        _builder.Services.AddDbContext<SampleDbContext>(options => options.UseNpgsql(ConnectionString, configure));

    private SampleDbContext Build() => _builder.Build().Services.CreateScope().ServiceProvider.GetRequiredService<SampleDbContext>();

    private sealed class OwnRetry(ExecutionStrategyDependencies dependencies) : NpgsqlRetryingExecutionStrategy(dependencies);
}
