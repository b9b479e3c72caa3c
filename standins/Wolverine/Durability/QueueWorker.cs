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

    public int Room => Math.Max(0, Most - present.Count);

    /// <summary>Whether the database may hold messages of this queue that are older than those here.</summary>
    public bool IsBehind => behind;

    public void Start() => loops = [.. Enumerable.Range(0, parallelism).Select(_ => Task.Run(WorkAsync))];

    /// <summary>This node while it keeps up with the queue; else nobody, so that whoever has room takes the message.</summary>
    public int OwnerOfNew()
    {
        if (!behind && runtime.Accepting && present.Count < Most) return runtime.NodeNumber;
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
        if (present.TryGetValue(envelope.Id, out var owner) && owner == envelope.OwnerId) return true;
        present[envelope.Id] = envelope.OwnerId;
        return channel.Writer.TryWrite(envelope);
    }

    /// <summary>The message is about to go back to the database, from where it may come again.</summary>
    public void Forget(Envelope envelope) =>
        ((ICollection<KeyValuePair<Guid, int>>)present).Remove(new KeyValuePair<Guid, int>(envelope.Id, envelope.OwnerId));

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
            if (behind && present.Count < Most / 2) runtime.Agent!.RoomInQueue();
        }
    }
}
