namespace Wolverine.Persistence.Durability.ScheduledMessageManagement;

/// <summary>Messages that wait for their time.</summary>
public interface IScheduledMessages
{
    Task<ScheduledMessageResults> QueryAsync(ScheduledMessageQuery query, CancellationToken token);

    Task CancelAsync(ScheduledMessageQuery query, CancellationToken token);

    Task RescheduleAsync(Guid envelopeId, DateTimeOffset newExecutionTime, CancellationToken token);
}

public class ScheduledMessageQuery
{
    /// <summary>From 1.</summary>
    public int PageNumber { get; set; } = 1;

    public int PageSize { get; set; } = 100;

    public string? MessageType { get; set; }

    public DateTimeOffset? ExecutionTimeFrom { get; set; }

    public DateTimeOffset? ExecutionTimeTo { get; set; }

    public Guid[] MessageIds { get; set; } = [];

    public Guid QueryId { get; set; } = Guid.NewGuid();
}

public class ScheduledMessageResults
{
    public int TotalCount { get; set; }

    public List<ScheduledMessageSummary> Messages { get; set; } = [];

    public int PageNumber { get; set; }

    public Uri? DatabaseUri { get; set; }
}

public class ScheduledMessageSummary
{
    public Guid Id { get; set; }

    public string? MessageType { get; set; }

    public DateTimeOffset? ScheduledTime { get; set; }

    public string? Destination { get; set; }

    public DateTimeOffset SentAt { get; set; }

    public int Attempts { get; set; }
}
