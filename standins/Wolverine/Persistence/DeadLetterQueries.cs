using JasperFx.Core;

namespace Wolverine.Persistence.Durability.DeadLetterManagement;

/// <summary>Which dead letters. Ids, when given, are all that counts.</summary>
public class DeadLetterEnvelopeQuery
{
    public DeadLetterEnvelopeQuery()
    {
    }

    public DeadLetterEnvelopeQuery(TimeRange range) => Range = range;

    public DeadLetterEnvelopeQuery(Guid[] messageIds) => MessageIds = messageIds;

    /// <summary>From 1; 0 means the first page.</summary>
    public int PageNumber { get; set; }

    public int PageSize { get; set; } = 100;

    public string? MessageType { get; set; }

    public string? ExceptionType { get; set; }

    /// <summary>The queue's address, <c>local://name/</c>.</summary>
    public string? ReceivedAt { get; set; }

    /// <summary>A pattern for LIKE, or the message itself.</summary>
    public string? ExceptionMessage { get; set; }

    public bool? Replayable { get; set; }

    /// <summary>When the message was sent.</summary>
    public TimeRange Range { get; set; } = TimeRange.AllTime();

    public Guid[] MessageIds { get; set; } = [];

    public Guid QueryId { get; set; } = Guid.NewGuid();
}

public class DeadLetterEnvelopeResults
{
    /// <summary>How many there are, on all pages.</summary>
    public int TotalCount { get; set; }

    public List<DeadLetterEnvelope> Envelopes { get; set; } = [];

    public int PageNumber { get; set; }

    public Uri? DatabaseUri { get; set; }
}

public record DeadLetterQueueCount(
    string ServiceName, Uri ReceivedAt, string MessageType, string ExceptionType, Uri Database, int Count);
