namespace Wolverine;

/// <summary>How one message is to be delivered.</summary>
public class DeliveryOptions
{
    private Dictionary<string, string?>? headers;

    public Dictionary<string, string?> Headers => headers ??= [];

    /// <summary>After this time the message is dropped unhandled.</summary>
    public DateTimeOffset? DeliverBy { get; set; }

    public TimeSpan DeliverWithin
    {
        set => DeliverBy = TimeProvider.System.GetUtcNow().Add(value);
    }

    public DateTimeOffset? ScheduledTime { get; set; }

    public TimeSpan? ScheduleDelay { get; set; }

    public Type? ResponseType { get; set; }

    public string? TenantId { get; set; }

    public string? CorrelationId { get; set; }

    public string? GroupId { get; set; }

    public string? DeduplicationId { get; set; }

    public string? PartitionKey { get; set; }

    public DeliveryOptions WithHeader(string key, string headerValue)
    {
        Headers[key] = headerValue;
        return this;
    }

    public static DeliveryOptions RequireResponse<T>() => new() { ResponseType = typeof(T) };

    internal void Override(Envelope envelope)
    {
        if (headers is not null)
        {
            foreach (var (key, value) in headers) envelope.Headers[key] = value;
        }

        envelope.DeliverBy = DeliverBy ?? envelope.DeliverBy;
        if (ScheduledTime is not null) envelope.ScheduledTime = ScheduledTime;
        if (ScheduleDelay is not null) envelope.ScheduleDelay = ScheduleDelay;
        if (envelope.ScheduledTime is not null) envelope.Status = EnvelopeStatus.Scheduled;
        envelope.TenantId = TenantId ?? envelope.TenantId;
        envelope.CorrelationId = CorrelationId ?? envelope.CorrelationId;
        envelope.GroupId = GroupId ?? envelope.GroupId;
        envelope.DeduplicationId = DeduplicationId ?? envelope.DeduplicationId;
        envelope.PartitionKey = PartitionKey ?? envelope.PartitionKey;
    }
}
