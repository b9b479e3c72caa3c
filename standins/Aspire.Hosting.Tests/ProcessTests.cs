using System.Net;
using Crm.Testing.AppHosts;

namespace Aspire.Hosting.Tests;

[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class ProcessTests : IDisposable
{
    private static readonly string AppHost = typeof(Projects.Aspire_Hosting_Tests_AppHost).Assembly.Location;
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("apphost-test-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => home.Delete(recursive: true);

    [Fact]
    public async Task Says_where_to_go_and_shows_its_resources()
    {
        await using var host = AppHostProcess.Start(AppHost, ["--ephemeral"]);
        var address = await host.WaitUntilReadyAsync();
        await host.WaitForOutputAsync("^web +. First visit: http.+/welcome.key=(.+)$");
        await host.WaitForOutputAsync("^First visit: http.+/welcome.key=(.+)$");
        using var http = new HttpClient { BaseAddress = address };
        (await http.GetAsync("/health", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var resources = await host.ResourcesAsync();
        resources.Select(r => r.Name).ShouldBe(["postgres", "data", "job", "greeting", "web", "client"], ignoreOrder: true);
        resources.Single(r => r.Name == "job").ShouldSatisfyAllConditions(j => j.State.ShouldBe("Finished"), j => j.ExitCode.ShouldBe(0));
        resources.Single(r => r.Name == "web").Addresses.ShouldBe([address.ToString().TrimEnd('/')]);

        var dashboard = new Uri(await host.WaitForOutputAsync("^Resources.*: (http.+)$"));
        (await http.GetStringAsync(dashboard, Token)).ShouldContain("""<td class="healthy">Healthy</td>""");
        (await http.GetStringAsync(new Uri(dashboard, "/logs/job"), Token)).ShouldBe("job done");
        using var foreign = new HttpRequestMessage(HttpMethod.Get, dashboard) { Headers = { Host = "evil.example" } };
        (await http.SendAsync(foreign, Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Stops_everything_within_seconds_when_asked_to()
    {
        await using var host = AppHostProcess.Start(AppHost, ["--ephemeral"]);
        await host.WaitUntilReadyAsync();
        var family = host.Family();
        family.Count.ShouldBeGreaterThan(5);
        (await host.StopAsync()).ShouldBeLessThan(TimeSpan.FromSeconds(15));
        host.ExitCode.ShouldBe(0);
        (await RunningProcess.LeftOfAsync(family)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Leaves_no_process_behind_when_it_is_killed()
    {
        await using var host = AppHostProcess.Start(AppHost, ["--ephemeral"]);
        await host.WaitUntilReadyAsync();
        var family = host.Family();
        family.ShouldContain(p => p.Command == "postgres");
        await host.KillAsync();
        (await RunningProcess.LeftOfAsync(family)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Data_in_a_volume_survive_a_stop_and_a_kill()
    {
        await using (var first = StartWithVolume())
        {
            (await RunsAsync(first)).ShouldBe("1");
            await first.StopAsync();
        }
        // As after a power cut: the server's note is still there, and its process id belongs to another program now.
        var note = Path.Combine(Directory.EnumerateDirectories(home.FullName, "data", SearchOption.AllDirectories).Single(), "postmaster.pid");
        await File.WriteAllTextAsync(note, $"{Environment.ProcessId}\n", Token);
        await using (var second = StartWithVolume())
        {
            (await RunsAsync(second)).ShouldBe("2");
            await second.KillAsync();
        }
        // Right after the kill the old server may still be on its way out; the new one waits for it.
        await using var third = StartWithVolume();
        (await RunsAsync(third)).ShouldBe("3");
        File.GetUnixFileMode(Directory.EnumerateFiles(home.FullName, "password", SearchOption.AllDirectories).Single())
            .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await third.StopAsync();
    }

    [Fact]
    public async Task Two_started_at_once_on_an_empty_machine_do_not_meet()
    {
        var variables = new Dictionary<string, string?> { ["EMBEDDED_POSTGRES_HOME"] = home.FullName };
        await using var one = AppHostProcess.Start(AppHost, ["--ephemeral"], variables);
        await using var other = AppHostProcess.Start(AppHost, ["--ephemeral"], variables);
        (await RunsAsync(one)).ShouldBe("1");
        (await RunsAsync(other)).ShouldBe("1");
        Directory.GetDirectories(Path.Combine(home.FullName, "bin")).ShouldHaveSingleItem();
        Directory.GetDirectories(Path.Combine(home.FullName, "templates")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_second_one_on_the_same_volume_says_what_is_wrong_and_begins_when_the_first_is_gone()
    {
        await using var first = StartWithVolume();
        await first.WaitUntilReadyAsync();
        await using var second = StartWithVolume();
        await second.WaitForOutputAsync("^postgres is not started: The data folder '.+' is in use by another (program)");
        await first.StopAsync();
        (await RunsAsync(second)).ShouldBe("2");
        await second.StopAsync();
    }

    [Fact]
    public async Task A_killed_database_server_comes_back_at_its_address_with_its_data()
    {
        await using var host = StartWithVolume();
        (await RunsAsync(host)).ShouldBe("1");
        var before = (await host.ResourcesAsync()).Single(r => r.Name == "postgres");
        RunningProcess.Signal(before.ProcessId!.Value, "KILL");
        var after = await host.WaitForResourceAsync("postgres", r => r.Health == "Healthy" && r.ProcessId != before.ProcessId);
        after.Addresses.ShouldBe(before.Addresses);
        // Connections that the service kept from before are broken, and each is found out by a request.
        using var http = new HttpClient { BaseAddress = await host.WaitUntilReadyAsync() };
        while ((await http.GetAsync("/runs", Token)) is { StatusCode: not HttpStatusCode.OK })
            await Task.Delay(50, Token);
        (await RunsAsync(host)).ShouldBe("1");
        await host.StopAsync();
    }

    [Fact]
    public async Task When_a_replica_is_killed_the_other_serves_and_the_killed_one_comes_back()
    {
        await using var host = AppHostProcess.Start(AppHost, ["--Replicas=2", "--ephemeral"]);
        var address = await host.WaitUntilReadyAsync();
        // A connection each, so that every request is passed on anew.
        using var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero }) { BaseAddress = address };
        var serving = new HashSet<string>();
        for (var i = 0; i < 10; i++)
            serving.Add(await http.GetStringAsync("/pid", Token));
        serving.Count.ShouldBe(2);

        var killed = (await host.ResourcesAsync()).Single(r => r.Name == "web-1");
        RunningProcess.Signal(killed.ProcessId!.Value, "KILL");
        for (var i = 0; i < 20; i++)
            (await http.GetStringAsync("/pid", Token)).ShouldNotBe($"{killed.ProcessId}");
        var back = await host.WaitForResourceAsync("web-1", r => r.Health == "Healthy" && r.ProcessId != killed.ProcessId);
        back.Restarts.ShouldBe(1);
        serving.Clear();
        for (var i = 0; i < 10; i++)
            serving.Add(await http.GetStringAsync("/pid", Token));
        serving.ShouldContain($"{back.ProcessId}");
    }

    private AppHostProcess StartWithVolume() =>
        AppHostProcess.Start(AppHost, [], new Dictionary<string, string?> { ["EMBEDDED_POSTGRES_HOME"] = home.FullName });

    private static async Task<string> RunsAsync(AppHostProcess host)
    {
        using var http = new HttpClient { BaseAddress = await host.WaitUntilReadyAsync() };
        return await http.GetStringAsync("/runs", Token);
    }
}
