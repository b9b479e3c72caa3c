namespace Wolverine.Runtime;

/// <summary>The queues at work in this process.</summary>
internal sealed class Queues
{
    private readonly Dictionary<string, QueueWorker> workers;

    public Queues(WolverineRuntime runtime, HandlerGraph handlers)
    {
        All = [.. handlers.Queues.Select(queue => new QueueWorker(runtime, queue))];
        workers = All.ToDictionary(x => x.Address);
        Durable = [.. All.Where(x => x.IsDurable)];
    }

    public QueueWorker[] All { get; }

    public QueueWorker[] Durable { get; }

    public QueueWorker At(Uri address) => workers[address.ToString()];
}
