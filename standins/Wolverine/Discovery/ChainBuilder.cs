using System.Reflection;
using Wolverine.Attributes;
using Wolverine.Runtime.Handlers;

namespace Wolverine.Runtime;

/// <summary>Gives each message's handlers their queues.</summary>
internal static class ChainBuilder
{
    public static HandlerChain[] Build(Type messageType, HandlerCall[] calls, WolverineOptions options, QueueDirectory queues)
    {
        foreach (var call in calls) HandlerChecks.Assert(call);
        var separated = options.MultipleHandlerBehavior == MultipleHandlerBehavior.Separated && calls.Length > 1;
        if (separated) HandlerChecks.AssertSeparable(calls);

        var alone = calls.Where(call => separated || StickyQueue(call) is not null)
            .Select(call => new HandlerChain(messageType, [call], queues.Get(StickyQueue(call) ?? QueueOf(call))));
        var together = calls.Where(call => !separated && StickyQueue(call) is null).ToArray();
        return together.Length == 0
            ? [.. alone]
            : [new HandlerChain(messageType, together, queues.Get(QueueOf(messageType))), .. alone];
    }

    private static string QueueOf(Type messageType) =>
        messageType.GetCustomAttribute<LocalQueueAttribute>()?.QueueName
        ?? MessageNames.Of(messageType).Replace('+', '.').Replace("[", "").Replace("]", "");

    private static string QueueOf(HandlerCall call) => MessageNames.InCode(call.HandlerType);

    private static string? StickyQueue(HandlerCall call) => call.Attribute<StickyHandlerAttribute>()?.EndpointName;
}
