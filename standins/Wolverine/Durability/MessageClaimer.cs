using Microsoft.Extensions.Logging;
using Npgsql;

namespace Wolverine.Runtime;

/// <summary>Takes free messages from the database as there is room for them, and frees those whose time has come.</summary>
internal sealed class MessageClaimer : IAsyncDisposable
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    /// <summary>So that a flood of signals does not become a flood of queries.</summary>
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan NotificationGap = TimeSpan.FromMilliseconds(100);

    private readonly WolverineRuntime runtime;
    private readonly ILogger logger;
    private readonly Wake wake = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly Periodic notifications = new(NotificationGap);
    private readonly Periodic dueChecks = new(Poll);
    private Task loop = Task.CompletedTask;
    private long nextDue = long.MaxValue;
    private volatile bool tellOthers;

    public MessageClaimer(WolverineRuntime runtime, ILogger logger)
    {
        this.runtime = runtime;
        this.logger = logger;
    }

    private EnvelopeStore Store => runtime.Store!;

    public void Run() => loop = Task.Run(() => RunAsync(stopping.Token));

    public void Wake() => wake.Signal();

    public void TellOthers() => tellOthers = true;

    public void DueAt(DateTimeOffset time)
    {
        var ticks = time.UtcTicks;
        for (var known = Volatile.Read(ref nextDue); ticks < known; known = Volatile.Read(ref nextDue))
        {
            if (Interlocked.CompareExchange(ref nextDue, ticks, known) != known) continue;
            wake.Signal();
            return;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await loop.ConfigureAwait(false);
        wake.Dispose();
        stopping.Dispose();
    }

    public static async Task NotifyAsync(EnvelopeStore store, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(store.Sql.Notify, connection);
        command.Parameters.AddWithValue("channel", store.Sql.Channel);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                var more = await TurnAsync(cancellation).ConfigureAwait(false);
                if (more) continue;
                await Task.Delay(ShortestPause, cancellation).ConfigureAwait(false);
                await wake.WaitAsync(UntilNext(), cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogWarning(exception, "Messages could not be claimed; trying again in a second.");
                await Task.Delay(Poll, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private TimeSpan UntilNext()
    {
        var due = Volatile.Read(ref nextDue);
        if (due == long.MaxValue) return Poll;
        var wait = TimeSpan.FromTicks(Math.Max(0, due - TimeProvider.System.GetUtcNow().UtcTicks));
        return wait < Poll ? wait : Poll;
    }

    /// <summary>True when there is probably more to take at once.</summary>
    private async Task<bool> TurnAsync(CancellationToken cancellation)
    {
        var due = dueChecks.IsDue() || Volatile.Read(ref nextDue) <= TimeProvider.System.GetUtcNow().UtcTicks;
        var tell = tellOthers && notifications.IsDue();
        var queues = runtime.Queues.Durable.Where(x => x.Room > 0).ToArray();
        if (!due && !tell && queues.Length == 0) return false;

        await using var connection = await Store.Pool.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        if (tell)
        {
            tellOthers = false;
            await NotifyAsync(Store, connection, cancellation).ConfigureAwait(false);
        }

        if (due) await ReleaseDueAsync(connection, cancellation).ConfigureAwait(false);
        return await ClaimAsync(connection, queues, cancellation).ConfigureAwait(false);
    }

    private async Task ReleaseDueAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        Volatile.Write(ref nextDue, long.MaxValue);
        await using var release = new NpgsqlCommand(Store.Sql.ReleaseDue, connection);
        release.Parameters.AddWithValue("now", TimeProvider.System.GetUtcNow());
        release.Parameters.AddWithValue("most", AtOnce);
        await release.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        await using var next = new NpgsqlCommand(Store.Sql.NextDue, connection);
        if (await next.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is DateTime time) DueAt(time);
    }

    private async Task<bool> ClaimAsync(NpgsqlConnection connection, QueueWorker[] queues, CancellationToken cancellation)
    {
        var owner = runtime.NodeNumber;
        var asked = queues.Select(x => Math.Min(AtOnce, x.Room)).ToArray();
        await using var command = new NpgsqlCommand(Store.Sql.Claim, connection);
        command.Parameters.AddWithValue("queues", queues.Select(x => x.Address).ToArray());
        command.Parameters.AddWithValue("room", asked);
        command.Parameters.AddWithValue("owner", owner);
        var claimed = await EnvelopeReader.ReadAsync(command, cancellation).ConfigureAwait(false);
        foreach (var (_, envelope) in claimed.OrderBy(x => x.Sequence))
        {
            envelope.OwnerId = owner;
            runtime.Queues.At(envelope.Destination!).TryEnqueue(envelope);
        }

        var counts = claimed.CountBy(x => x.Envelope.Destination!.ToString()).ToDictionary();
        var more = false;
        for (var i = 0; i < queues.Length; i++)
        {
            var isAll = counts.GetValueOrDefault(queues[i].Address) < asked[i];
            if (isAll) queues[i].CaughtUp();
            else queues[i].FellBehind();
            more |= !isAll && queues[i].Room > 0;
        }

        return more;
    }
}
