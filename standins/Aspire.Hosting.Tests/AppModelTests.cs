using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Npgsql;

namespace Aspire.Hosting.Tests;

public sealed class AppModelTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Runs_the_job_on_the_new_database_before_the_service_and_gives_each_its_variables()
    {
        await using var app = await StartAsync(["--ephemeral"]);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("web", Token);
        await app.ResourceNotifications.WaitForResourceAsync("job", KnownResourceStates.Finished, Token);
        using var web = app.CreateHttpClient("web");

        (await web.GetStringAsync("/runs", Token)).ShouldBe("1");
        (await VariableAsync(web, "GREETING")).ShouldBe("hello");
        (await VariableAsync(web, "Logging__LogLevel__Microsoft.AspNetCore")).ShouldBe("Warning");
        (await VariableAsync(web, "OTEL_SERVICE_NAME")).ShouldBe("web");
        (await VariableAsync(web, "WEB_PORT")).ShouldBe($"{app.GetEndpoint("web").Port}");
        (await VariableAsync(web, "PUBLIC_ADDRESS")).ShouldBe(app.GetEndpoint("web").ToString().TrimEnd('/'));
        (await VariableAsync(web, "ConnectionStrings__data")).ShouldBe(await app.GetConnectionStringAsync("data", Token));

        await app.ResourceNotifications.WaitForResourceAsync("client", KnownResourceStates.Running, Token);
        using var client = app.CreateHttpClient("client");
        await UntilAsync(async () => await VariableAsync(client, "services__web__http__0") == app.GetEndpoint("web").ToString().TrimEnd('/'));
    }

    [Fact]
    public async Task A_service_whose_job_failed_is_not_started()
    {
        await using var app = await StartAsync(["--ephemeral"], builder =>
        {
            var job = builder.Resources.OfType<ProjectResource>().Single(r => r.Name == "job");
            job.Annotations.Remove(job.Annotations.OfType<ArgumentsAnnotation>().Single());
            builder.CreateResourceBuilder(job).WithArgs("fail", "3");
        });
        var web = await app.ResourceNotifications.WaitForResourceAsync(
            "web", e => e.Snapshot.State?.Text == KnownResourceStates.FailedToStart, Token);
        web.Snapshot.Properties.Single(p => p.Name == "error").Value.ShouldBe("'job' ended with exit code 3, expected 0.");
    }

    [Fact]
    public async Task A_service_that_says_it_is_ill_is_unhealthy_and_goes_on()
    {
        await using var app = await StartAsync(["--ephemeral"]);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("web", Token);
        using var web = app.CreateHttpClient("web");
        (await web.PostAsync("/sick", null, Token)).EnsureSuccessStatusCode();
        var ill = await app.ResourceNotifications.WaitForResourceAsync(
            "web", e => e.Snapshot.HealthStatus == Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus.Unhealthy, Token);
        ill.Snapshot.State!.Text.ShouldBe(KnownResourceStates.Running);
        (await web.GetStringAsync("/runs", Token)).ShouldBe("1");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public async Task A_service_that_ends_is_started_again_at_the_same_address(int exitCode)
    {
        await using var app = await StartAsync(["--ephemeral"]);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("web", Token);
        using var web = app.CreateHttpClient("web");
        var before = await web.GetStringAsync("/pid", Token);
        await Should.ThrowAsync<HttpRequestException>(() => web.PostAsync($"/exit/{exitCode}", null, Token));

        await app.ResourceNotifications.WaitForResourceAsync("web", e => e.Snapshot.ExitCode == exitCode, Token);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("web", Token);
        await UntilAsync(async () => await web.GetStringAsync("/pid", Token) != before);
    }

    [Fact]
    public async Task A_connection_string_comes_from_configuration_or_its_absence_is_explained()
    {
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { DisableDashboard = true, PrintLogs = false });
        builder.Configuration["ConnectionStrings:given"] = "Host=127.0.0.1;Port=1";
        var given = builder.AddConnectionString("given");
        var missing = builder.AddConnectionString("missing");
        await using var app = builder.Build();
        await app.StartAsync(Token);

        (await given.Resource.GetConnectionStringAsync(Token)).ShouldBe("Host=127.0.0.1;Port=1");
        var failed = await app.ResourceNotifications.WaitForResourceAsync(
            "missing", e => e.Snapshot.State?.Text == KnownResourceStates.FailedToStart, Token);
        failed.Snapshot.Properties.Single().Value.ShouldBeOfType<string>().ShouldContain("ConnectionStrings__missing");
        missing.Resource.Name.ShouldBe("missing");
    }

    [Fact]
    public void Names_and_endpoints_are_checked_while_describing()
    {
        var builder = DistributedApplication.CreateBuilder(["--x=1"]);
        var postgres = builder.AddPostgres("postgres");
        Should.Throw<DistributedApplicationException>(() => builder.AddPostgres("Postgres"));
        Should.Throw<ArgumentException>(() => builder.AddPostgres("no spaces")).Message.ShouldContain("'no spaces'");
        Should.Throw<DistributedApplicationException>(() => postgres.WaitFor(postgres));
        builder.Configuration["x"].ShouldBe("1");
    }

    [Fact]
    public async Task Databases_are_reached_with_the_connection_string_of_their_resource()
    {
        await using var app = await StartAsync(["--ephemeral"]);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("data", Token);
        await using var connection = new NpgsqlConnection(await app.GetConnectionStringAsync("data", Token));
        await connection.OpenAsync(Token);
        connection.Database.ShouldBe("data");
        connection.PostgreSqlVersion.Major.ShouldBe(18);
    }

    private static async Task<DistributedApplication> StartAsync(string[] args, Action<IDistributedApplicationTestingBuilder>? change = null)
    {
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Aspire_Hosting_Tests_AppHost>(args, Token);
        change?.Invoke(builder);
        var app = await builder.BuildAsync(Token);
        await app.StartAsync(Token);
        return app;
    }

    private static async Task<string> VariableAsync(HttpClient client, string name) => (await client.GetStringAsync($"/variable/{name}", Token)).Trim('"');

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        while (true)
        {
            try
            {
                if (await condition())
                    return;
            }
            catch (HttpRequestException)
            {
                Token.ThrowIfCancellationRequested(); // not up yet
            }
            await Task.Delay(50, Token);
        }
    }
}
