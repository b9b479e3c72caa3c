using System.Reflection;
using Wolverine.Configuration;
using Wolverine.Runtime.Handlers;
using Wolverine.Transports.Local;

namespace Wolverine.Runtime;

/// <summary>The queues by name, and what the options and handlers say about them.</summary>
internal sealed class QueueDirectory(WolverineOptions options)
{
    private readonly Dictionary<string, LocalQueue> queues = [];

    public LocalQueue Get(string name)
    {
        var key = name.ToLowerInvariant();
        if (!queues.TryGetValue(key, out var queue)) queues[key] = queue = new LocalQueue(key);
        return queue;
    }

    /// <summary>What is said of one queue comes after what is said of all.</summary>
    public void Configure(IEnumerable<HandlerChain> chains)
    {
        foreach (var queue in queues.Values)
        {
            foreach (var policy in options.QueuePolicies)
            {
                var configuration = new ListenerConfiguration();
                policy(configuration);
                configuration.Apply(queue);
            }
        }

        foreach (var (name, configuration) in options.NamedQueues)
        {
            if (queues.TryGetValue(name, out var queue)) configuration.Apply(queue);
        }

        foreach (var chain in chains) Configure(chain);
    }

    private void Configure(HandlerChain chain)
    {
        // As in the package: the queue of a message type is not the queue of its separated handlers.
        var ofMessage = chain.Queue.EndpointName != MessageNames.InCode(chain.Calls[0].HandlerType).ToLowerInvariant();
        foreach (var (message, configuration) in options.MessageQueues)
        {
            if (ofMessage && message == chain.MessageType) configuration.Apply(chain.Queue);
        }

        foreach (var handler in chain.Calls.Select(x => x.HandlerType).Where(x => x.IsAssignableTo(typeof(IConfigureLocalQueue))))
        {
            var configuration = new LocalQueueConfiguration();
            typeof(QueueDirectory).GetMethod(nameof(Apply), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(handler).Invoke(null, [configuration]);
            configuration.Apply(chain.Queue);
        }
    }

    private static void Apply<T>(LocalQueueConfiguration configuration) where T : IConfigureLocalQueue => T.Configure(configuration);
}
