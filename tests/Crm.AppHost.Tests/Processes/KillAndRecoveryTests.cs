using System.Net;
using Crm.Testing.AppHosts;

namespace Crm.AppHost.Tests.Processes;

public sealed class KillAndRecoveryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stops_within_seconds_and_leaves_nothing()
    {
        await using var crm = CrmProcess.Ephemeral();
        await crm.Host.WaitUntilReadyAsync();
        var family = crm.Host.Family();
        (await crm.Host.StopAsync()).ShouldBeLessThan(TimeSpan.FromSeconds(15));
        crm.Host.ExitCode.ShouldBe(0, crm.Host.Output);
        (await RunningProcess.LeftOfAsync(family)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Leaves_nothing_when_the_AppHost_is_killed()
    {
        await using var crm = CrmProcess.Ephemeral();
        await crm.Host.WaitUntilReadyAsync();
        var family = crm.Host.Family();
        family.Select(p => p.Command).ShouldContain("postgres");
        family.Count(p => p.Command == "dotnet").ShouldBe(2);
        await crm.Host.KillAsync();
        (await RunningProcess.LeftOfAsync(family)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_killed_web_application_is_started_again_and_answers_at_the_same_address()
    {
        await using var crm = CrmProcess.Ephemeral();
        using var http = new HttpClient { BaseAddress = await crm.Host.WaitUntilReadyAsync() };
        var before = (await crm.Host.ResourcesAsync()).Single(r => r.Name == "crm-web");
        // In the middle of work: requests are on their way when it dies.
        var requests = Enumerable.Range(0, 20).Select(_ => http.GetAsync("/alive", Token)).ToList();
        await Task.WhenAny(requests);
        RunningProcess.Signal(before.ProcessId!.Value, "KILL");
        await Task.WhenAll(requests.Select(r => r.ContinueWith(_ => { }, TaskScheduler.Default)));

        var after = await crm.Host.WaitForResourceAsync("crm-web", r => r.Health == "Healthy" && r.ProcessId != before.ProcessId);
        after.Restarts.ShouldBe(1);
        (await http.GetAsync("/alive", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_two_replicas_one_serves_while_the_other_is_killed_and_comes_back()
    {
        await using var crm = CrmProcess.Ephemeral("--Replicas=2");
        using var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero })
        {
            BaseAddress = await crm.Host.WaitUntilReadyAsync(),
        };
        var killed = (await crm.Host.ResourcesAsync()).Single(r => r.Name == "crm-web-1");
        RunningProcess.Signal(killed.ProcessId!.Value, "KILL");
        for (var i = 0; i < 20; i++)
            (await http.GetAsync("/alive", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await crm.Host.WaitForResourceAsync("crm-web-1", r => r.Health == "Healthy" && r.ProcessId != killed.ProcessId);
    }

    [Fact]
    public async Task Data_survive_a_stop_and_a_kill()
    {
        var home = Directory.CreateTempSubdirectory("crm-apphost-test-");
        try
        {
            await using (var first = CrmProcess.WithData(home))
            {
                await first.Host.WaitUntilReadyAsync();
                await first.SqlAsync("CREATE TABLE mark (n int); INSERT INTO mark VALUES (1)");
                await first.Host.StopAsync();
            }
            await using (var second = CrmProcess.WithData(home))
            {
                await second.Host.WaitUntilReadyAsync();
                await second.SqlAsync("UPDATE mark SET n = n + 1");
                await second.Host.KillAsync();
            }
            await using var third = CrmProcess.WithData(home);
            await third.Host.WaitUntilReadyAsync();
            (await third.SqlAsync("SELECT n FROM mark")).ShouldBe(2);
            await third.Host.StopAsync();
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }
}
