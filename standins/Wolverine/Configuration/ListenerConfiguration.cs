using Wolverine.Transports.Local;

namespace Wolverine.Configuration;

/// <summary>Remembers what is said about a queue until the queues are known.</summary>
public class ListenerConfiguration<TSelf> : IListenerConfiguration<TSelf>
    where TSelf : IListenerConfiguration<TSelf>
{
    private readonly List<Action<LocalQueue>> changes = [];

    private protected ListenerConfiguration()
    {
    }

    private TSelf This => (TSelf)(object)this;

    public TSelf Named(string name) => Add(q => q.EndpointName = name);

    public TSelf MaximumParallelMessages(int maximumParallelHandlers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumParallelHandlers, 1);
        return Add(q => q.MaxDegreeOfParallelism = maximumParallelHandlers);
    }

    public TSelf Sequential() => Add(q => q.MaxDegreeOfParallelism = 1);

    public TSelf UseDurableInbox() => Add(q => q.IsDurable = true);

    public TSelf BufferedInMemory() => Add(q => q.IsDurable = false);

    public TSelf TelemetryEnabled(bool isEnabled) => Add(q => q.TelemetryEnabled = isEnabled);

    internal void Apply(LocalQueue queue) => changes.ForEach(change => change(queue));

    private TSelf Add(Action<LocalQueue> change)
    {
        changes.Add(change);
        return This;
    }
}

internal sealed class ListenerConfiguration : ListenerConfiguration<IListenerConfiguration>, IListenerConfiguration;
