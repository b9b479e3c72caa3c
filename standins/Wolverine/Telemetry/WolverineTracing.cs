using System.Diagnostics;

namespace Wolverine.Runtime;

/// <summary>Traces: one activity a handling, in the trace of whoever published the message.</summary>
public static class WolverineTracing
{
    public const string MessageType = "messaging.message_type";
    public const string MessagingConversationId = "messaging.conversation_id";
    public const string MessagingMessageId = "messaging.message_id";
    public const string MessagingSystem = "messaging.system";
    public const string MessagingDestination = "messaging.destination";
    public const string MessageHandler = "message.handler";
    public const string EnvelopeDiscarded = "wolverine.envelope.discarded";
    public const string MovedToErrorQueue = "wolverine.error.queued";

    public static ActivitySource ActivitySource { get; } =
        new("Wolverine", typeof(WolverineTracing).Assembly.GetName().Version!.ToString());

    public static Activity? StartExecuting(Envelope envelope)
    {
        if (!ActivitySource.HasListeners()) return null;
        var name = envelope.MessageType ?? "process";
        var activity = envelope.ParentId is { Length: > 0 } parent
            ? ActivitySource.StartActivity(name, ActivityKind.Internal, parent)
            : ActivitySource.StartActivity(name);
        if (activity is null) return null;
        activity.SetTag(MessagingMessageId, envelope.Id);
        activity.SetTag(MessagingConversationId, envelope.CorrelationId);
        activity.SetTag(MessageType, envelope.MessageType);
        if (envelope.Destination is null) return activity;
        activity.SetTag(MessagingSystem, envelope.Destination.Scheme);
        activity.SetTag(MessagingDestination, envelope.Destination);
        return activity;
    }
}
