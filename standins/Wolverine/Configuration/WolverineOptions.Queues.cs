using Wolverine.Transports.Local;

namespace Wolverine;

public sealed partial class WolverineOptions
{
    internal List<(Type Message, LocalQueueConfiguration Configuration)> MessageQueues { get; } = [];

    internal List<(string Name, LocalQueueConfiguration Configuration)> NamedQueues { get; } = [];

    /// <summary>The queue of a message type with one handler. Separated handlers have queues of their own, named after them.</summary>
    public LocalQueueConfiguration LocalQueueFor<T>() => LocalQueueFor(typeof(T));

    public LocalQueueConfiguration LocalQueueFor(Type messageType)
    {
        var configuration = new LocalQueueConfiguration();
        MessageQueues.Add((messageType, configuration));
        return configuration;
    }

    /// <summary>The queue of this name; a separated handler's queue is called by the handler's full name in lower case.</summary>
    public LocalQueueConfiguration LocalQueue(string queueName)
    {
        var configuration = new LocalQueueConfiguration();
        NamedQueues.Add((queueName.ToLowerInvariant(), configuration));
        return configuration;
    }
}
