namespace Wolverine.Runtime;

/// <summary>Holds messages of queues in memory back until their time; they are lost with the process, as the queue is.</summary>
internal sealed class InMemoryTimer(CancellationToken stopping)
{
    public void Add(QueueWorker queue, Envelope envelope, DateTimeOffset time) => _ = Task.Run(async () =>
    {
        var wait = time - TimeProvider.System.GetUtcNow();
        if (wait > TimeSpan.Zero) await Task.Delay(wait, stopping).ConfigureAwait(false);
        envelope.ScheduledTime = null;
        queue.EnqueueInMemory(envelope);
    }, stopping);
}
