namespace Wolverine
{
    public class WolverineHasNotStartedException()
        : Exception("Wolverine has not started in this host. Start the host before messages are sent.");

    public class InvalidHandlerException(string message) : Exception(message);
}

namespace Wolverine.Runtime.Routing
{
    /// <summary>Nothing handles a message that was sent or invoked.</summary>
    public class IndeterminateRoutesException(Type messageType, string? message = null) : Exception(
        $"Could not determine any valid subscribers or local handlers for message type {MessageNames.InCode(messageType)}{Environment.NewLine}{message}");
}

namespace Wolverine.Runtime.Handlers
{
    /// <summary>A message with several separated handlers was invoked; publish it instead.</summary>
    public class NoHandlerForEndpointException(Type messageType)
        : Exception($"No handlers for message type {MessageNames.InCode(messageType)} at this endpoint. "
                    + "Several handlers are separated, each with its own queue: publish the message instead of invoking it.")
    {
        public Type MessageType { get; } = messageType;
    }
}

namespace Wolverine.Configuration
{
    /// <summary>A handler depends on a service that WolverineFx's generated code cannot build.</summary>
    public class InvalidServiceLocationException(string message) : Exception(message);
}
