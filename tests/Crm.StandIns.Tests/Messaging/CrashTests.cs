using System.Diagnostics;
using Crm.Testing;
using Wolverine;

namespace Crm.StandIns.Tests.Messaging;

[Collection(AloneCollection.Name)]
public sealed class CrashTests
{
    /// <summary>Slow enough that hundreds are in flight whenever the process is killed; the one that finishes is quick.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(5);

    [Fact]
    public async Task After_a_kill_with_hundreds_in_flight_none_is_lost_and_none_doubled()
    {
        await using var database = await SampleFixture.NewDatabaseAsync();
        await using (var child = await ChildService.StartAsync(database.ConnectionString, Slow, orders: 400))
        {
            await InFlight(database, 300);
            await child.KillAsync();
        }

        var atTheKill = await Effects.ReadAsync(database.ConnectionString);
        (2 * atTheKill.Orders - atTheKill.Entries - atTheKill.Picks).ShouldBeGreaterThan(200, "in flight at the kill");

        await using var next = await ChildService.StartAsync(database.ConnectionString, Quick);
        await Effects.CompleteAsync(database.ConnectionString, TakeOver.Seconds + 30);
        await Effects.ShouldBeExactlyOnceAsync(database.ConnectionString);
    }

    [Fact]
    public async Task When_one_of_two_nodes_is_killed_the_other_finishes_its_work()
    {
        await using var database = await SampleFixture.NewDatabaseAsync();
        // Both are at work before the one is killed: what is measured is the take-over, not a first use.
        await using var other = await ChildService.StartAsync(database.ConnectionString, Quick, orders: 60);
        await other.SaysAsync("placed");
        await Effects.CompleteAsync(database.ConnectionString, 60);
        await using var victim = await ChildService.StartAsync(database.ConnectionString, Slow, orders: 80);
        await victim.SaysAsync("placed");
        await InFlight(database, 80);
        await victim.KillAsync();

        var watch = Stopwatch.StartNew();
        await Effects.CompleteAsync(database.ConnectionString, TakeOver.Seconds);
        TestContext.Current.TestOutputHelper?.WriteLine($"finished {watch.Elapsed.TotalSeconds:F1} s after the kill");
        await Effects.ShouldBeExactlyOnceAsync(database.ConnectionString);
        (await SampleFixture.CountAsync(database.ConnectionString,
            $"""SELECT count(*) FROM ledger.entries WHERE "Node" = {other.ProcessId}""")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Two_nodes_never_handle_the_same_message_twice()
    {
        await using var database = await SampleFixture.NewDatabaseAsync();
        using var first = await SampleFixture.StartHostAsync(database.ConnectionString, mode: DurabilityMode.Balanced);
        using var second = await SampleFixture.StartHostAsync(database.ConnectionString, mode: DurabilityMode.Balanced);
        await Parallel.ForAsync(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (i, _) => await SampleFixture.PlaceAsync(i % 2 == 0 ? first : second));
        await Effects.CompleteAsync(database.ConnectionString, 60);
        await Effects.ShouldBeExactlyOnceAsync(database.ConnectionString);
        await first.StopAsync(TestContext.Current.CancellationToken);
        await second.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_a_stopping_node_has_not_begun_is_handled_by_the_next()
    {
        await using var database = await SampleFixture.NewDatabaseAsync();
        using (var first = await SampleFixture.StartHostAsync(database.ConnectionString))
        {
            await Parallel.ForAsync(0, 500, new ParallelOptions { MaxDegreeOfParallelism = 8 },
                async (_, _) => await SampleFixture.PlaceAsync(first));
            await first.StopAsync(TestContext.Current.CancellationToken);
        }

        using var next = await SampleFixture.StartHostAsync(database.ConnectionString);
        await Effects.CompleteAsync(database.ConnectionString, 60);
        await Effects.ShouldBeExactlyOnceAsync(database.ConnectionString);
        await next.StopAsync(TestContext.Current.CancellationToken);
    }

    private static Task<Effects> InFlight(TestDatabase database, int count) => Eventually.BecomesAsync(
        () => Effects.ReadAsync(database.ConnectionString), x => 2 * x.Orders - x.Entries - x.Picks >= count, $"{count} in flight", 60);
}
