using Crm.Testing;
using Crm.Web.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Crm.Web.Tests.Browser;

/// <summary>The real portal in this process on a free loopback port and a database of its own with the demo company, as a browser meets it.</summary>
public sealed class PortalHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>The demo people's password here.</summary>
    public const string Password = "Tests-only-9f3";

    private TestDatabase? database;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    /// <summary>A database of one's own with the demo company in it.</summary>
    public static Task<TestDatabase> DatabaseAsync() => TestDatabase.FromTemplateAsync("portal", SeedAsync);

    /// <summary>Makes the database and starts.</summary>
    public async ValueTask InitializeAsync()
    {
        database = await DatabaseAsync();
        // The host reads its connection string while it is put together, before a factory's settings reach it.
        Environment.SetEnvironmentVariable("ConnectionStrings__crm", database.ConnectionString);
        UseKestrel(0);
        StartServer();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore", LogLevel.Warning));

    /// <summary>A database of one's own with the tables and nothing in them, as after the first start.</summary>
    public static Task<TestDatabase> NewDatabaseAsync() => TestDatabase.FromTemplateAsync("portal-new", to => RunAsync(to, "migrate"));

    private static async Task SeedAsync(string connectionString)
    {
        await RunAsync(connectionString, "seed", "--demo");
        // The first administrator comes from the set-up page, which the demo company has not seen; here the operator is one too.
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var command = database.CreateCommand("UPDATE staff.people SET roles = array_append(roles, 'administrator') WHERE user_name = 'ops'");
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    private static async Task RunAsync(string connectionString, params string[] commandLine)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "Crm.Web", EnvironmentName = "Testing" });
        builder.Configuration["ConnectionStrings:crm"] = connectionString;
        builder.Configuration["Demo:Password"] = Password;
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        (await CommandLine.Parse(commandLine).RunAsync(builder.AddCrm())).ShouldBe(0);
    }
}
