using System.Net;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Crm.Testing;
using Npgsql;

namespace Crm.AppHost.Tests;

public sealed class AppModelTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Database_migration_and_web_application_start_one_after_the_other_and_a_page_answers()
    {
        await using var app = await StartAsync("--ephemeral");
        await app.ResourceNotifications.WaitForResourceHealthyAsync("crm-web", Token);

        using var web = app.CreateHttpClient("crm-web");
        (await web.GetAsync("/alive", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await web.GetAsync("/", Token);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await SchemasAsync(await app.GetConnectionStringAsync("crm", Token))).ShouldContain("customers");
    }

    [Fact]
    public async Task A_given_connection_string_is_used_in_place_of_a_server_of_our_own()
    {
        await using var database = await TestDatabase.CreateAsync("own server");
        await using var app = await StartAsync($"--ConnectionStrings:crm={database.ConnectionString}");
        await app.ResourceNotifications.WaitForResourceHealthyAsync("crm-web", Token);

        (await app.GetConnectionStringAsync("crm", Token)).ShouldBe(database.ConnectionString);
        (await SchemasAsync(database.ConnectionString)).ShouldContain("customers");
        await Should.ThrowAsync<ArgumentException>(async () => await app.GetConnectionStringAsync("postgres", Token));
    }

    private static async Task<DistributedApplication> StartAsync(params string[] args)
    {
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Crm_AppHost>(args, Token);
        var app = await builder.BuildAsync(Token);
        await app.StartAsync(Token);
        return app;
    }

    private static async Task<List<string>> SchemasAsync(string? connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString!);
        await using var command = source.CreateCommand("SELECT nspname FROM pg_namespace");
        await using var reader = await command.ExecuteReaderAsync(Token);
        var found = new List<string>();
        while (await reader.ReadAsync(Token))
            found.Add(reader.GetString(0));
        return found;
    }
}
