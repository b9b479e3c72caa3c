using System.Diagnostics;
using System.Diagnostics.Metrics;
using Wolverine.Logging;

namespace Wolverine.Runtime;

/// <summary>The instruments of the package, under its names.</summary>
internal sealed class MessageMetrics : IDisposable
{
    private readonly Counter<int> sent;
    private readonly Counter<int> succeeded;
    private readonly Counter<int> failed;
    private readonly Counter<int> deadLettered;
    private readonly Histogram<double> execution;
    private readonly Histogram<double> effective;

    public MessageMetrics(string serviceName)
    {
        Meter = new Meter($"Wolverine:{serviceName}");
        sent = Meter.CreateCounter<int>(MetricsConstants.MessagesSent, MetricsConstants.Messages, "Number of messages sent");
        succeeded = Meter.CreateCounter<int>(MetricsConstants.MessagesSucceeded, MetricsConstants.Messages,
            "Number of messages successfully processed");
        failed = Meter.CreateCounter<int>(MetricsConstants.MessagesFailed, MetricsConstants.Messages,
            "Number of message execution failures");
        deadLettered = Meter.CreateCounter<int>(MetricsConstants.DeadLetterQueue, MetricsConstants.Messages,
            "Number of messages moved to dead letter queues");
        execution = Meter.CreateHistogram<double>(MetricsConstants.ExecutionTime, MetricsConstants.Milliseconds,
            "Execution time in milliseconds");
        effective = Meter.CreateHistogram<double>(MetricsConstants.EffectiveMessageTime, MetricsConstants.Milliseconds,
            "Effective time between a message being sent and being completely handled in milliseconds");
        Meter.CreateObservableGauge(MetricsConstants.InboxCount, () => Counts.Incoming, MetricsConstants.Messages);
        Meter.CreateObservableGauge(MetricsConstants.OutboxCount, () => Counts.Outgoing, MetricsConstants.Messages);
        Meter.CreateObservableGauge(MetricsConstants.ScheduledCount, () => Counts.Scheduled, MetricsConstants.Messages);
    }

    public Meter Meter { get; }

    /// <summary>The last count of stored messages.</summary>
    public PersistedCounts Counts { get; set; } = new();

    public void Sent(Envelope envelope)
    {
        if (sent.Enabled) sent.Add(1, Tags(envelope));
    }

    public void Succeeded(Envelope envelope, TimeSpan took)
    {
        if (!succeeded.Enabled && !execution.Enabled) return;
        var tags = Tags(envelope);
        succeeded.Add(1, tags);
        execution.Record(took.TotalMilliseconds, tags);
        effective.Record((TimeProvider.System.GetUtcNow() - envelope.SentAt).TotalMilliseconds, tags);
    }

    public void Failed(Envelope envelope, Exception exception)
    {
        if (failed.Enabled) failed.Add(1, With(Tags(envelope), exception));
    }

    public void DeadLettered(Envelope envelope, Exception exception)
    {
        if (deadLettered.Enabled) deadLettered.Add(1, With(Tags(envelope), exception));
    }

    public void Dispose() => Meter.Dispose();

    private static TagList Tags(Envelope envelope) => new()
    {
        { MetricsConstants.MessageTypeKey, envelope.MessageType },
        { MetricsConstants.MessageDestinationKey, envelope.Destination?.ToString() }
    };

    private static TagList With(TagList tags, Exception exception)
    {
        tags.Add(MetricsConstants.ExceptionType, exception.GetType().Name);
        return tags;
    }
}
