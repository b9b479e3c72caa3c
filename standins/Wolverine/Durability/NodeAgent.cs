using Microsoft.Extensions.Logging;
using Npgsql;

namespace Wolverine.Runtime;

/// <summary>
/// Keeps this node alive in the database on a connection of its own: renews the lease, removes nodes that died, frees their
/// messages, and listens for word of messages that were left.
/// </summary>
internal sealed class NodeAgent : IAsyncDisposable
{
    private static readonly TimeSpan SweepPeriod = TimeSpan.FromSeconds(5);

    private readonly WolverineRuntime runtime;
    private readonly NodeLease lease;
    private readonly MessageClaimer claimer;
    private readonly StrandedMessages stranded;
    private readonly ILogger logger;
    private readonly CancellationTokenSource stopping = new();
    private Task loop = Task.CompletedTask;
    private long lastRenewed;

    public NodeAgent(WolverineRuntime runtime, ILogger logger)
    {
        this.runtime = runtime;
        this.logger = logger;
        lease = new NodeLease(Store.Sql, runtime.Options.Durability, runtime.Options.ServiceName);
        claimer = new MessageClaimer(runtime, logger);
        stranded = new StrandedMessages(runtime);
    }

    private EnvelopeStore Store => runtime.Store!;

    /// <summary>Whether the lease was renewed lately; if not, others may have taken this node's messages.</summary>
    public bool IsAlive => TimeProvider.System.GetElapsedTime(Volatile.Read(ref lastRenewed)) < TimeSpan.FromSeconds(10);

    public async Task StartAsync(CancellationToken cancellation)
    {
        await using var connection = await Store.Pool.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await RegisterAsync(connection, cancellation).ConfigureAwait(false);
        if (runtime.Options.Durability.Mode == DurabilityMode.Solo) await FreeOthersAsync(connection, cancellation).ConfigureAwait(false);
    }

    public void Run()
    {
        loop = Task.Run(() => RunAsync(stopping.Token));
        claimer.Run();
    }

    /// <summary>A message waits until then.</summary>
    public void DueAt(DateTimeOffset time) => claimer.DueAt(time);

    /// <summary>Messages were stored without an owner: this node and the others are to look for them.</summary>
    public void MessagesLeft()
    {
        claimer.TellOthers();
        claimer.Wake();
    }

    public void RoomInQueue() => claimer.Wake();

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await claimer.DisposeAsync().ConfigureAwait(false);
        await loop.ConfigureAwait(false);
        stopping.Dispose();
    }

    /// <summary>Gives up the node's messages and its line, and tells the others.</summary>
    public async Task LeaveAsync()
    {
        await using var connection = await Store.Pool.OpenConnectionAsync().ConfigureAwait(false);
        await using var free = new NpgsqlCommand(Store.Sql.FreeAllOf, connection);
        free.Parameters.AddWithValue("owner", runtime.NodeNumber);
        await free.ExecuteNonQueryAsync().ConfigureAwait(false);
        await lease.RemoveAsync(connection, runtime.NodeNumber, default).ConfigureAwait(false);
        await MessageClaimer.NotifyAsync(Store, connection, default).ConfigureAwait(false);
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await using var connection = await Store.Pool.OpenConnectionAsync(cancellation).ConfigureAwait(false);
                await KeepAsync(connection, cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogWarning(exception, "The message database cannot be reached; trying again in a second.");
                // A connection that only timed out still holds the node's lock, which the next one waits for.
                Store.Pool.Clear();
                await Task.Delay(NodeLease.RenewalPeriod, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private async Task KeepAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        connection.Notification += (_, _) => claimer.Wake();
        await using (var listen = new NpgsqlCommand($"LISTEN \"{Store.Sql.Channel}\"", connection))
            await listen.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        await lease.LockAsync(connection, runtime.NodeNumber, cancellation).ConfigureAwait(false);
        claimer.Wake();
        var sweeper = new Periodic(SweepPeriod);
        var renewal = new Periodic(NodeLease.RenewalPeriod);
        while (true)
        {
            if (renewal.IsDue()) await RenewAsync(connection, sweeper.IsDue(), cancellation).ConfigureAwait(false);
            await connection.WaitAsync(renewal.Remaining, cancellation).ConfigureAwait(false);
        }
    }

    private async Task RenewAsync(NpgsqlConnection connection, bool sweep, CancellationToken cancellation)
    {
        if (!await lease.RenewAsync(connection, runtime.NodeNumber, cancellation).ConfigureAwait(false))
        {
            logger.LogWarning("Node {Number} was given up by the others; it goes on under a new number.", runtime.NodeNumber);
            await RegisterAsync(connection, cancellation).ConfigureAwait(false);
            await lease.LockAsync(connection, runtime.NodeNumber, cancellation).ConfigureAwait(false);
        }

        Volatile.Write(ref lastRenewed, TimeProvider.System.GetTimestamp());
        var dead = await lease.RemoveDeadAsync(connection, runtime.NodeNumber, cancellation).ConfigureAwait(false);
        if (dead > 0) logger.LogWarning("{Count} nodes have died; their messages are taken over.", dead);
        if (dead == 0 && !sweep) return;
        if (await RunAsync(connection, Store.Sql.FreeOrphans, cancellation).ConfigureAwait(false) > 0) MessagesLeft();
        if (sweep) await stranded.QueueAsync(connection, cancellation).ConfigureAwait(false);
    }

    private async Task RegisterAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        runtime.NodeNumber = await lease.RegisterAsync(connection, cancellation).ConfigureAwait(false);
        Volatile.Write(ref lastRenewed, TimeProvider.System.GetTimestamp());
    }

    private async Task FreeOthersAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"DELETE FROM {Store.Sql.Schema}.nodes WHERE number <> @own", connection);
        command.Parameters.AddWithValue("own", runtime.NodeNumber);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        await RunAsync(connection, Store.Sql.FreeOrphans, cancellation).ConfigureAwait(false);
    }

    private static async Task<int> RunAsync(NpgsqlConnection connection, string text, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(text, connection);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }
}
