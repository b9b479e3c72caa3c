using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics;
using System.Net;
using System.Security.Claims;
using System.Text.Json;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Web.Commands;
using Crm.Web.Composition;
using Crm.Web.Tests.Browser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Crm.Web.Tests.Fuzz;

/// <summary>
/// The whole host on a database of its own with the demo company, which the fuzz may spoil. A statement of the database that takes longer
/// than five seconds is an error there, so that a runaway one is seen and nothing is measured. Who asks is said in a header.
/// </summary>
public sealed class FuzzHost : IAsyncLifetime
{
    internal const string PersonHeader = "X-Fuzz-Person";
    internal const string RequestHeader = "X-Fuzz-Request";

    private readonly ConcurrentDictionary<string, RequestLog> logs = new();
    private readonly ActivityListener listener = RequestLog.ListenToStatements();
    private TestDatabase database = null!;
    private WebApplication app = null!;

    internal HttpClient Http { get; private set; } = null!;

    internal IReadOnlyList<FuzzedEndpoint> Endpoints { get; private set; } = [];

    internal Corpus Corpus { get; private set; } = null!;

    internal JsonSerializerOptions Json { get; private set; } = null!;

    /// <summary>Method and path of everything that is mapped under <c>/api</c>, from the routing itself.</summary>
    internal IReadOnlyList<string> Mapped =>
        [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText?.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) == true)
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["?"]).Select(m => $"{m} /{FuzzedEndpoint.Plain(e.RoutePattern.RawText!)}"))];

    public async ValueTask InitializeAsync()
    {
        database = await PortalHost.DatabaseAsync();
        await ExecuteAsync("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET statement_timeout = ''5s''', current_database()); END $$");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "Crm.Web", EnvironmentName = "Testing" });
        builder.Configuration["ConnectionStrings:crm"] = database.ConnectionString;
        builder.Configuration["Demo:Password"] = PortalHost.Password;
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        // What goes wrong is told by the findings; the console would hold thousands of lines.
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Error).AddProvider(new RequestErrors());
        builder.AddCrm();
        builder.AddServing();
        builder.Services.AddSingleton<IActorSource>(services => new People(services));
        builder.Services.AddSingleton<IStartupFilter>(new Door(logs));
        app = builder.BuildCrm();
        await app.StartAsync();

        Json = app.Services.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions;
        Endpoints = [.. app.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
            .SelectMany(g => g.Items).Where(d => d.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true)
            .Select(FuzzedEndpoint.Of).OrderBy(e => e.Order).ThenBy(e => e.Name, StringComparer.Ordinal)];
        Corpus = new Corpus();
        await using (var source = NpgsqlDataSource.Create(database.ConnectionString))
            await Corpus.LearnFromDatabaseAsync(source, CrmModules.All.Select(m => m.Name).ToList());
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = 16 })
        {
            BaseAddress = new Uri(app.Urls.First()),
            Timeout = TimeSpan.FromSeconds(60),
        };
    }

    /// <summary>What went on for the request of that number; asked once.</summary>
    internal RequestLog LogOf(string request) => logs.TryRemove(request, out var log) ? log : new RequestLog();

    /// <summary>Waits until the subscribers have dealt with all that was told, and says what they could not deal with.</summary>
    internal async Task<IReadOnlyList<string>> UndeliveredAsync()
    {
        var store = app.Services.GetRequiredService<IMessageStore>();
        await Eventually.BecomesAsync(async () => (await store.Admin.FetchCountsAsync()).Incoming, waiting => waiting == 0, "messages waiting", 120);
        var letters = await store.DeadLetters.QueryAsync(new DeadLetterEnvelopeQuery { PageSize = 1000 }, CancellationToken.None);
        return [.. letters.Envelopes.GroupBy(l => (l.MessageType, l.ReceivedAt, l.ExceptionType))
            .Select(g => $"{g.Key.MessageType} at {g.Key.ReceivedAt}: {g.Key.ExceptionType}: {g.First().ExceptionMessage} ({g.Count()} times)")];
    }

    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        listener.Dispose();
        if (database is not null)
            await database.DisposeAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Signs in whom the header names and keeps the request's log; each asks from an address of its own, which no limit counts together.</summary>
    private sealed class Door(ConcurrentDictionary<string, RequestLog> logs) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, rest) =>
            {
                var request = context.Request.Headers[RequestHeader].ToString();
                logs[request] = RequestLog.Current = new RequestLog();
                context.Connection.RemoteIpAddress = new IPAddress(BitConverter.GetBytes(request.GetHashCode(StringComparison.Ordinal)));
                if (Guid.TryParse(context.Request.Headers[PersonHeader], out var person))
                    context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(CrmClaims.StaffId, person.ToString("D"))], "Fuzz"));
                await rest(context);
            });
            next(app);
        };
    }

    /// <summary>One who may do everything on all records, and one who may do nothing; whatever the fuzz does to roles and people.</summary>
    private sealed class People(IServiceProvider services) : IActorSource
    {
        private readonly Lazy<FrozenDictionary<string, RecordScope>> everything = new(() => services.GetServices<PermissionGroup>()
            .SelectMany(g => g.Permissions).Select(p => p.Name).Distinct().ToFrozenDictionary(p => p, _ => RecordScope.All));

        public ValueTask<Actor?> FindAsync(Guid staffId, CancellationToken cancellationToken)
        {
            var units = new[] { DemoPeople.Headquarters.Id, DemoPeople.EastBranch.Id, DemoPeople.SalesTeam.Id, DemoPeople.KeyAccountTeam.Id, DemoPeople.ServiceTeam.Id };
            return new(staffId == Caller.Administrator
                ? new Actor(staffId, DemoPeople.GeneralManager.Name, DemoPeople.Headquarters.Id, units, everything.Value, ["administrator", "general-manager"])
                : new Actor(staffId, DemoPeople.SecondRepresentative.Name, DemoPeople.SalesTeam.Id, [DemoPeople.SalesTeam.Id], FrozenDictionary<string, RecordScope>.Empty, []));
        }
    }
}

/// <summary>Who asks.</summary>
internal static class Caller
{
    /// <summary>May do everything.</summary>
    public static readonly Guid Administrator = DemoPeople.GeneralManager.Id;

    /// <summary>Is signed in and may do nothing.</summary>
    public static readonly Guid Newcomer = DemoPeople.SecondRepresentative.Id;
}
