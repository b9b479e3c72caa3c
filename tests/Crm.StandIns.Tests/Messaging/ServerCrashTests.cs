using System.Diagnostics;
using Crm.StandIns.Sample;
using EmbeddedPostgres;
using Npgsql;

namespace Crm.StandIns.Tests.Messaging;

/// <summary>The database server is killed, not the service: what a handler had committed without waiting for the disk is done again.</summary>
public sealed class ServerCrashTests
{
    /// <summary>Waits for the disk, and writes what nobody waits for so late that a kill loses it.</summary>
    private static readonly Dictionary<string, string> Settings = new() { ["fsync"] = "on", ["wal_writer_delay"] = "10s" };

    [Fact]
    public async Task After_a_kill_of_the_server_every_message_has_had_its_effect_once()
    {
        var ct = TestContext.Current.CancellationToken;
        var options = new EmbeddedPostgresOptions { DataDirectory = EmbeddedPostgresServer.VolumeDirectory($"crash-{Guid.NewGuid():N}"), Settings = Settings };
        try
        {
            var server = await EmbeddedPostgresServer.StartAsync(options, ct);
            var connection = server.ConnectionString;
            await SampleTables.CreateAsync(connection);
            using var host = await SampleFixture.StartHostAsync(connection);
            await Parallel.ForAsync(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, _) => await SampleFixture.PlaceAsync(host));
            await Effects.CompleteAsync(connection, 60);

            using (var postmaster = Process.GetProcessById(await server.ProcessId))
                postmaster.Kill();
            await server.Ended;
            await server.DisposeAsync();
            NpgsqlConnection.ClearAllPools();
            await using var next = await EmbeddedPostgresServer.StartAsync(options with { Port = server.Port }, ct);
            TestContext.Current.TestOutputHelper?.WriteLine($"after the kill: {await Effects.ReadAsync(connection)}");
            await Effects.CompleteAsync(connection, 90);
            await Effects.ShouldBeExactlyOnceAsync(connection);
            (await SampleFixture.CountAsync(connection, "SELECT count(*) FROM ledger.orders")).ShouldBe(200);
            await host.StopAsync(ct);
        }
        finally
        {
            Directory.Delete(options.DataDirectory, recursive: true);
        }
    }
}
