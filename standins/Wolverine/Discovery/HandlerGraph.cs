using System.Reflection;
using Wolverine.Attributes;
using Wolverine.Configuration;
using Wolverine.Runtime.Handlers;
using Wolverine.Runtime.Routing;
using Wolverine.Transports.Local;

namespace Wolverine.Runtime;

/// <summary>Every message type with its handlers and their queues.</summary>
internal sealed class HandlerGraph
{
    private readonly Dictionary<Type, HandlerChain[]> chains;
    private readonly Dictionary<string, Type> messageTypes;
    private readonly Dictionary<(string Queue, Type Message), HandlerChain> byQueue;

    public HandlerGraph(WolverineOptions options, IServiceProvider services)
    {
        var queues = new QueueDirectory(options);
        chains = HandlerFinder.Find(options.Discovery)
            .GroupBy(call => call.MessageType)
            .ToDictionary(group => group.Key, group => ChainBuilder.Build(group.Key, [.. group], options, queues));
        queues.Configure(chains.Values.SelectMany(x => x));
        var finisher = new ChainFinisher(options, services);
        foreach (var chain in chains.Values.SelectMany(x => x)) finisher.Finish(chain);

        messageTypes = chains.Keys.ToDictionary(MessageNames.Of);
        byQueue = chains.Values.SelectMany(x => x).ToDictionary(x => (x.Queue.Uri.ToString(), x.MessageType));
    }

    public IEnumerable<LocalQueue> Queues => chains.Values.SelectMany(x => x).Select(x => x.Queue).Distinct();

    public Type? MessageTypeNamed(string name) => messageTypes.GetValueOrDefault(name);

    public HandlerChain? ChainAt(Uri queue, Type messageType) => byQueue.GetValueOrDefault((queue.ToString(), messageType));

    /// <summary>All chains a published message goes to; none if nobody handles it.</summary>
    public HandlerChain[] ChainsFor(Type messageType) => chains.GetValueOrDefault(messageType) ?? [];

    /// <summary>The one chain an invoked message runs through.</summary>
    public HandlerChain ChainToInvoke(Type messageType) => ChainsFor(messageType) switch
    {
        [] => throw new IndeterminateRoutesException(messageType),
        [var only] => only,
        _ => throw new NoHandlerForEndpointException(messageType)
    };
}
