using System.Net;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Identity;
using Crm.Staff.Seeding;
using Crm.Testing;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Refit;
using Wolverine.Persistence.Durability;

namespace Crm.Staff.Tests;

/// <summary>The Staff module with its real sign-in, on its own database.</summary>
internal sealed class StaffHost : IAsyncDisposable
{
    public const string Password = "correct horse battery";

    internal static ModuleUnderTest Module { get; } = new(StaffModule.Name, StaffModule.AddStaffModule, StaffModule.MapStaffApi, typeof(StaffHost).Assembly);

    private readonly TestDatabase? database;

    private StaffHost(ModuleHost host, TestDatabase? database = null) => (Host, this.database) = (host, database);

    public ModuleHost Host { get; }

    public AdjustableTime Clock => Host.Clock;

    /// <summary>An installation with nobody in it.</summary>
    public static async Task<StaffHost> StartEmptyAsync(string? connectionString = null) =>
        new(await ModuleHost.StartAsync(Module, builder => builder.AddStaffAuthentication(), connectionString));

    /// <summary>An installation with the demo company, whose people have <see cref="Password"/>; <paramref name="log"/> is told what it logs.</summary>
    public static async Task<StaffHost> StartAsync(ILoggerProvider? log = null)
    {
        var database = await TestDatabase.FromTemplateAsync("staff_demo", SeedAsync);
        return new(await ModuleHost.StartAsync(Module, Configure, database.ConnectionString), database);

        void Configure(IHostApplicationBuilder builder)
        {
            builder.AddStaffAuthentication();
            if (log is not null)
                builder.Logging.AddProvider(log);
        }
    }

    /// <summary>A browser: it keeps cookies.</summary>
    public HttpClient Browser(string culture = "en")
    {
        var server = (TestServer)Host.Services.GetRequiredService<IServer>();
        var client = new HttpClient(new CookieKeeper(server.CreateHandler())) { BaseAddress = server.BaseAddress };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);
        return client;
    }

    /// <summary>A browser in which somebody has signed in.</summary>
    public async Task<IStaffApi> SignInAsync(DemoPerson person, string culture = "en") => (await SignInAsync(person.UserName, Password, culture)).Api;

    public async Task<(IStaffApi Api, HttpClient Browser)> SignInAsync(string userName, string password, string culture = "en")
    {
        var browser = Browser(culture);
        var api = RestService.For<IStaffApi>(browser);
        var answer = await api.SignInAsync(new SignInRequest(userName, password), "Test browser");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, answer.Error?.ToString());
        return (api, browser);
    }

    /// <summary>Until no message and no audit entry is on its way any more.</summary>
    public Task QuietAsync() => Eventually.BecomesTrueAsync(
        async () => await Host.WithAsync<StaffDbContext, bool>(async db =>
                await db.Database.SqlQuery<int>($"SELECT count(*)::int AS \"Value\" FROM staff.audit_pending").SingleAsync() == 0)
            && (await Host.Services.GetRequiredService<IMessageStore>().Admin.FetchCountsAsync()).Incoming == 0,
        "nothing pending");

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
    }

    private static async Task SeedAsync(string connectionString)
    {
        await using var host = await StartEmptyAsync(connectionString);
        await host.Host.Services.GetRequiredService<ModuleMigrator>().MigrateAsync(CancellationToken.None);
        host.Host.Services.GetRequiredService<DemoPassword>().Use(Password);
        await using var scope = host.Host.Services.CreateAsyncScope();
        foreach (var data in scope.ServiceProvider.GetServices<IDemoData>())
            await data.SeedAsync(CancellationToken.None);
        await host.QuietAsync();
    }
}

internal sealed class CookieKeeper(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly CookieContainer cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header)
            request.Headers.Add("Cookie", header);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
                cookies.SetCookies(request.RequestUri!, cookie);
        }
        return response;
    }
}
