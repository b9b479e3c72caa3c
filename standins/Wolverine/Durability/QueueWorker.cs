using System.Collections.Concurrent;
using System.Threading.Channels;
using Wolverine.Transports.Local;

namespace Wolverine.Runtime;

/// <summary>One queue in memory: the part of its messages that this node has, and the loops that handle them.</summary>
internal sealed class QueueWorker
{
    /// <summary>More than this stays in the database until there is room.</summary>
    private const int Most = 1000;

    private readonly Channel<Envelope> channel = Channel.CreateUnbounded<Envelope>();
    private readonly ConcurrentDictionary<Guid, int> present = new();
    private readonly WolverineRuntime runtime;
    private readonly int parallelism;
    private Task[] loops = [];
    private int count;
    private volatile bool behind;

    public QueueWorker(WolverineRuntime runtime, LocalQueue queue)
    {
        this.runtime = runtime;
        parallelism = queue.MaxDegreeOfParallelism;
        IsDurable = queue.IsDurable && runtime.Store is not null;
        Address = queue.Uri.ToString();
        Uri = queue.Uri;
    }

    public bool IsDurable { get; }

    public string Address { get; }

    public Uri Uri { get; }

    /// <summary>How many messages to fetch; none before half of the queue is worked off, so that they come in batches.</summary>
    public int Room => Volatile.Read(ref count) is var now and <= Most / 2 ? Most - now : 0;

    /// <summary>Whether the database may hold messages of this queue that are older than those here.</summary>
    public bool IsBehind => behind;

    public void Start() => loops = [.. Enumerable.Range(0, parallelism).Select(_ => Task.Run(WorkAsync))];

    /// <summary>This node while it keeps up with the queue; else nobody, so that whoever has room takes the message.</summary>
    public int OwnerOfNew()
    {
        if (!behind && runtime.Accepting && Volatile.Read(ref count) < Most) return runtime.NodeNumber;
        behind = true;
        return 0;
    }

    public void EnqueueInMemory(Envelope envelope)
    {
        if (envelope.ScheduledTime is { } time && time > TimeProvider.System.GetUtcNow()) runtime.InMemoryTimer.Add(this, envelope, time);
        else channel.Writer.TryWrite(envelope);
    }

    /// <summary>False when the node has lost the message meanwhile.</summary>
    public bool TryEnqueue(Envelope envelope)
    {
        if (envelope.OwnerId != runtime.NodeNumber || !runtime.Accepting) return false;
        while (!present.TryAdd(envelope.Id, envelope.OwnerId))
        {
            if (!present.TryGetValue(envelope.Id, out var owner)) continue;
            if (owner == envelope.OwnerId) return true;
            if (present.TryUpdate(envelope.Id, envelope.OwnerId, owner)) return channel.Writer.TryWrite(envelope);
        }

        Interlocked.Increment(ref count);
        return channel.Writer.TryWrite(envelope);
    }

    /// <summary>The message is about to go back to the database, from where it may come again.</summary>
    public void Forget(Envelope envelope)
    {
        if (present.TryRemove(new KeyValuePair<Guid, int>(envelope.Id, envelope.OwnerId))) Interlocked.Decrement(ref count);
    }

    public bool Has(Guid id) => present.ContainsKey(id);

    public void FellBehind() => behind = true;

    public void CaughtUp() => behind = false;

    /// <summary>Ends the loops after the message each of them is at.</summary>
    public Task StopAsync()
    {
        channel.Writer.TryComplete();
        return Task.WhenAll(loops);
    }

    private async Task WorkAsync()
    {
        await foreach (var envelope in channel.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (!runtime.Accepting && IsDurable) continue;
            await runtime.Pipeline.ProcessAsync(this, envelope).ConfigureAwait(false);
            Forget(envelope);
            if (behind && Volatile.Read(ref count) <= Most / 2) runtime.Agent!.RoomInQueue();
        }
    }
}
