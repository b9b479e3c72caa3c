namespace Wolverine.Persistence.Durability;

/// <summary>A message that was given up, and why.</summary>
public class DeadLetterEnvelope(
    Guid id,
    DateTimeOffset? executionTime,
    Envelope envelope,
    string messageType,
    string receivedAt,
    string source,
    string exceptionType,
    string exceptionMessage,
    DateTimeOffset sentAt,
    bool replayable)
{
    public Guid Id { get; } = id;

    public DateTimeOffset? ExecutionTime { get; } = executionTime;

    public Envelope Envelope { get; } = envelope;

    public string MessageType { get; } = messageType;

    /// <summary>The queue's address.</summary>
    public string ReceivedAt { get; } = receivedAt;

    public string Source { get; } = source;

    public string ExceptionType { get; } = exceptionType;

    public string ExceptionMessage { get; } = exceptionMessage;

    public DateTimeOffset SentAt { get; } = sentAt;

    public bool Replayable { get; } = replayable;

    /// <summary>The message itself; null if it can no longer be read.</summary>
    public object? Message { get; set; }
}
