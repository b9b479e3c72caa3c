using System.Globalization;
using System.Reflection;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Refit;
using Wolverine;

namespace Crm.Testing;

/// <summary>What a module test starts.</summary>
/// <param name="Name">The module's name; the key of its database template.</param>
/// <param name="Add">The module's <c>AddXModule</c>.</param>
/// <param name="Map">The module's <c>MapXApi</c>.</param>
/// <param name="Handlers">Further assemblies with handlers: the test project's own.</param>
public sealed record ModuleUnderTest(
    string Name, Func<IHostApplicationBuilder, IHostApplicationBuilder> Add, Func<IEndpointRouteBuilder, IEndpointRouteBuilder> Map, params Assembly[] Handlers);

/// <summary>
/// One module behind its real front door on its own PostgreSQL database: API over an in-process server, messages over the durable bus,
/// a clock that can be moved, people made by the test.
/// </summary>
public sealed class ModuleHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TestDatabase? database;

    private ModuleHost(WebApplication app, TestDatabase? database)
    {
        this.app = app;
        this.database = database;
    }

    /// <summary>The host's services.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>The people of the test.</summary>
    public TestActors Actors => Services.GetRequiredService<TestActors>();

    /// <summary>The clock.</summary>
    public AdjustableTime Clock => (AdjustableTime)Services.GetRequiredService<TimeProvider>();

    /// <summary>What the test project's handlers noted.</summary>
    public EventLog Events => Services.GetRequiredService<EventLog>();

    /// <summary>The database's connection string.</summary>
    public string ConnectionString => Services.GetRequiredService<IConfiguration>().CrmConnectionString();

    /// <summary>Starts the module on a fresh migrated database (or on the given one, to start it a second time).</summary>
    public static async Task<ModuleHost> StartAsync(
        ModuleUnderTest module, Action<IHostApplicationBuilder>? configure = null, string? connectionString = null)
    {
        var database = connectionString is null ? await TestDatabase.FromTemplateAsync(module.Name, cs => MigrateAsync(module, configure, cs)) : null;
        var app = Build(module, configure, connectionString ?? database!.ConnectionString);
        await app.StartAsync();
        return new ModuleHost(app, database);
    }

    /// <summary>A client of the module's API for a person (null: nobody signed in).</summary>
    public TApi Api<TApi>(Actor? actor, string culture = "en") => RestService.For<TApi>(Client(actor, culture));

    /// <summary>A plain HTTP client for a person (null: nobody signed in).</summary>
    public HttpClient Client(Actor? actor, string culture = "en")
    {
        var client = app.GetTestClient();
        if (actor is not null)
            client.DefaultRequestHeaders.Add(TestActors.Header, actor.StaffId.ToString("D", CultureInfo.InvariantCulture));
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);
        return client;
    }

    /// <summary>Publishes an event as another module would.</summary>
    public async Task PublishAsync<T>(T message)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(message);
    }

    /// <summary>Works with a scoped service, such as the module's context, to look behind the door.</summary>
    public async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> work) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
    }

    private static async Task MigrateAsync(ModuleUnderTest module, Action<IHostApplicationBuilder>? configure, string connectionString)
    {
        await using var app = Build(module, configure, connectionString);
        await app.Services.GetRequiredService<ModuleMigrator>().MigrateAsync(CancellationToken.None);
    }

    internal static WebApplication Build(ModuleUnderTest module, Action<IHostApplicationBuilder>? configure, string connectionString)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Testing", ApplicationName = typeof(ModuleHost).Assembly.GetName().Name });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { [$"ConnectionStrings:{CrmDatabase.ConnectionName}"] = connectionString });
        builder.Services.AddSingleton<TimeProvider>(new AdjustableTime());
        builder.Services.AddSingleton<EventLog>();
        builder.Services.AddSingleton<TestActors>();
        builder.Services.AddAuthentication(TestAuthentication.Name).AddScheme<AuthenticationSchemeOptions, TestAuthentication>(TestAuthentication.Name, null);
        builder.Services.AddAuthorization();
        builder.Services.AddProblemDetails();
        builder.Services.AddLocalization();
        builder.AddCrmDatabase();
        builder.AddBuildingBlocks();
        module.Add(builder);
        builder.Services.TryAddSingleton<IActorSource>(services => services.GetRequiredService<TestActors>());
        configure?.Invoke(builder);
        builder.AddCrmMessaging(connectionString, [module.Add.Method.DeclaringType!.Assembly, .. module.Handlers], solo: true);

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseRequestLocalization("en", "zh-CN");
        app.UseAuthentication();
        app.UseActors();
        app.UseAuthorization();
        module.Map(app);
        return app;
    }
}
