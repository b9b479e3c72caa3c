using System.Text.Json.Serialization;

namespace Wolverine;

/// <summary>A message on its way to one handler, with what is known of the way.</summary>
public class Envelope
{
    private Dictionary<string, string?>? headers;
    private TimeSpan? scheduleDelay;

    public Envelope()
    {
    }

    public Envelope(object message)
    {
        Message = message ?? throw new ArgumentNullException(nameof(message));
        MessageType = MessageNames.Of(message.GetType());
    }

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public object? Message { get; set; }

    /// <summary>The message as stored: JSON in UTF-8.</summary>
    public byte[]? Data { get; set; }

    public string? MessageType { get; set; }

    public string? ContentType { get; set; } = "application/json";

    public Dictionary<string, string?> Headers
    {
        get => headers ??= [];
        internal set => headers = value;
    }

    /// <summary>How often handling was tried, this time included.</summary>
    public int Attempts { get; set; }

    public DateTimeOffset SentAt { get; set; } = TimeProvider.System.GetUtcNow();

    public DateTimeOffset? DeliverBy { get; set; }

    public DateTimeOffset? ScheduledTime { get; set; }

    public TimeSpan? ScheduleDelay
    {
        get => scheduleDelay;
        set
        {
            scheduleDelay = value;
            if (value is { } delay) ScheduledTime = TimeProvider.System.GetUtcNow().Add(delay);
        }
    }

    /// <summary>The name of the service that sent the message.</summary>
    public string? Source { get; set; }

    public string? CorrelationId { get; set; }

    public Guid ConversationId { get; set; }

    /// <summary>The trace the message continues, as W3C trace parent.</summary>
    public string? ParentId { get; set; }

    public string? TenantId { get; set; }

    public string? UserName { get; set; }

    public string? GroupId { get; set; }

    public string? DeduplicationId { get; set; }

    public string? PartitionKey { get; set; }

    /// <summary>The queue: <c>local://name/</c>.</summary>
    public Uri? Destination { get; set; }

    public EnvelopeStatus Status { get; set; } = EnvelopeStatus.Outgoing;

    /// <summary>The number of the node that has the envelope; 0 while none has.</summary>
    public int OwnerId { get; set; }

    [JsonIgnore]
    internal bool HasHeaders => headers is { Count: > 0 };

    internal Type? ResponseType { get; set; }

    internal object? Response { get; set; }

    public bool TryGetHeader(string key, out string? value)
    {
        value = null;
        return headers is not null && headers.TryGetValue(key, out value) && value is not null;
    }

    public bool IsExpired() => DeliverBy is { } limit && limit <= TimeProvider.System.GetUtcNow();

    public bool IsScheduledForLater(DateTimeOffset utcNow) => ScheduledTime is { } time && time > utcNow;

    public override string ToString() => $"Envelope #{Id} ({MessageType}) to {Destination}";
}
