using System.Diagnostics;
using System.Globalization;
using Crm.StandIns.Sample;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Wolverine;
using Wolverine.EntityFrameworkCore;

namespace Crm.Benchmarks;

/// <summary>How many events a second go from a business transaction through two handlers, and how many records with one event one client creates.</summary>
internal static class MessageRate
{
    /// <summary>Events before the clock runs: as with the scenarios, the code is compiled as it will be, which takes some 20 s of work.</summary>
    private const int WarmUp = 16_000;

    public static async Task<IReadOnlyList<string>> RunAsync(string connectionString, int events, int publishers)
    {
        // What Crm's own connection string says too: statements that come again are prepared, connections are not reset.
        connectionString = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 100, NoResetOnClose = true }.ConnectionString;
        await SampleTables.CreateAsync(connectionString);
        List<string> lines = [await SettingsAsync(connectionString, "fsync", "synchronous_commit", "server_version")];
        using var host = await SampleHost.StartAsync(new SampleSettings(connectionString));

        await PublishAsync(host, WarmUp, publishers);
        await HandledAsync(connectionString, WarmUp);
        lines.Add(await MeasureAsync($"publish, {publishers} clients, then all handled", events, async () =>
        {
            await PublishAsync(host, events, publishers);
            await HandledAsync(connectionString, WarmUp + events);
        }));

        var one = events / 10;
        lines.Add(await MeasureAsync("create a record with one event, 1 client", one, () => PublishAsync(host, one, 1)));
        await HandledAsync(connectionString, WarmUp + events + one);
        lines.Add(await MeasureAsync("the same through a command's handler, 1 client", one, () => InvokeAsync(host, one)));
        await HandledAsync(connectionString, WarmUp + events + 2 * one);
        await host.StopAsync();
        return lines;
    }

    private static Task PublishAsync(IHost host, int count, int publishers) => Parallel.ForAsync(0, count,
        new ParallelOptions { MaxDegreeOfParallelism = publishers }, async (_, ct) =>
        {
            await using var scope = host.Services.CreateAsyncScope();
            var outbox = scope.ServiceProvider.GetRequiredService<IDbContextOutbox<LedgerDbContext>>();
            var order = new Order { Id = Guid.CreateVersion7() };
            outbox.DbContext.Orders.Add(order);
            await outbox.PublishAsync(new OrderPlaced(order.Id));
            await outbox.SaveChangesAndFlushMessagesAsync(ct);
        });

    private static async Task InvokeAsync(IHost host, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await using var scope = host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(new PlaceOrder(Guid.CreateVersion7()));
        }
    }

    private static async Task HandledAsync(string connectionString, long count)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("SELECT least((SELECT count(*) FROM ledger.entries), (SELECT count(*) FROM shelf.picks))");
        while ((long)(await command.ExecuteScalarAsync())! < count) await Task.Delay(TimeSpan.FromMilliseconds(200)); // Counting takes the processor from those who work.
    }

    private static async Task<string> MeasureAsync(string what, int count, Func<Task> work)
    {
        using var self = Process.GetCurrentProcess();
        var cpu = self.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        await work();
        var seconds = watch.Elapsed.TotalSeconds;
        self.Refresh();
        var spent = (self.TotalProcessorTime - cpu).TotalMilliseconds / count;
        var line = string.Create(CultureInfo.InvariantCulture, $"{what}: {count / seconds:F0}/s ({count} in {seconds:F1} s; {spent:F2} ms of this process's CPU each)");
        Console.WriteLine(line);
        return line;
    }

    private static async Task<string> SettingsAsync(string connectionString, params string[] settings)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        List<string> shown = [];
        foreach (var setting in settings)
        {
            await using var command = source.CreateCommand($"SHOW {setting}");
            shown.Add($"{setting} = {await command.ExecuteScalarAsync()}");
        }

        return string.Join(", ", shown);
    }
}
