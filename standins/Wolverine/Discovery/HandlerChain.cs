using Wolverine.ErrorHandling;
using Wolverine.Transports.Local;

namespace Wolverine.Runtime.Handlers;

/// <summary>What happens to a message in one queue: its handler, or its handlers one after the other.</summary>
public class HandlerChain : IWithFailurePolicies
{
    internal HandlerChain(Type messageType, IReadOnlyList<HandlerCall> calls, LocalQueue queue)
    {
        MessageType = messageType;
        Calls = calls;
        Queue = queue;
    }

    public Type MessageType { get; }

    /// <summary>Rules that come before those of all handlers.</summary>
    public FailureRuleCollection Failures { get; } = new();

    public string Description => $"Message Handler for {MessageNames.InCode(MessageType)} using {string.Join(", ", Calls)}";

    /// <summary>Seconds one handling may take; null for the default of all handlers.</summary>
    public int? ExecutionTimeoutInSeconds { get; set; }

    internal IReadOnlyList<HandlerCall> Calls { get; }

    internal LocalQueue Queue { get; }

    internal Type? DbContextType { get; set; }

    internal FailureRuleCollection Rules { get; set; } = new();

    internal Lazy<HandlerDelegate>[] Invokers { get; set; } = [];
}
