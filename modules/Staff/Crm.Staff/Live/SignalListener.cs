using Crm.Staff.Data;
using Crm.Staff.Identity;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Crm.Staff.Live;

/// <summary>This node's one connection that listens to what all nodes tell: who may do what has changed, inboxes have changed.</summary>
internal sealed partial class SignalListener(NpgsqlDataSource source, StaffCaches caches, BellHub bells, ILogger<SignalListener> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException)
            {
                LogLost(e);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, e) => Take(e.Channel, e.Payload);
        await using (var command = new NpgsqlCommand($"LISTEN {StaffSignals.ActorsChannel}; LISTEN {StaffSignals.InboxChannel}", connection))
            await command.ExecuteNonQueryAsync(cancellationToken);
        // What was told while nobody listened is not known: start afresh.
        Take(StaffSignals.ActorsChannel, "");
        Take(StaffSignals.InboxChannel, "");
        while (true)
            await connection.WaitAsync(cancellationToken);
    }

    private void Take(string channel, string payload)
    {
        if (channel == StaffSignals.ActorsChannel)
            caches.Clear();
        else if (payload.Length == 0)
            bells.RingAll();
        else
            bells.Ring(payload.Split(',').Select(Guid.Parse));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection that listens for changes was lost; connecting again")]
    private partial void LogLost(Exception exception);
}
