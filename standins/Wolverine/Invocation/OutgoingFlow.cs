namespace Wolverine.Runtime;

/// <summary>The way of published messages: owner, row, commit, queue.</summary>
internal sealed class OutgoingFlow(WolverineRuntime runtime)
{
    /// <summary>For a bus outside any transaction: stores and sends at once.</summary>
    public async ValueTask SendAsync(IReadOnlyList<Envelope> envelopes)
    {
        var stored = Prepare(envelopes);
        if (stored.Count > 0) await runtime.Store!.WriteAsync(null, stored, CancellationToken.None).ConfigureAwait(false);
        Dispatch(envelopes);
    }

    /// <summary>For a handler without a transaction: its messages and the mark that it is done, in one statement.</summary>
    public async Task CompleteAsync(MessageContext context, bool stored, CancellationToken cancellation)
    {
        var rows = Prepare(context.Outstanding);
        if (stored && context.RescheduledTo is { } later) await RescheduleAsync(context, later, rows, cancellation).ConfigureAwait(false);
        else if (stored) await runtime.Store!.WriteAsync(context.Envelope, rows, cancellation).ConfigureAwait(false);
        else if (rows.Count > 0) await runtime.Store!.WriteAsync(null, rows, cancellation).ConfigureAwait(false);
        Dispatch(context.Outstanding);
    }

    /// <summary>Sends what is stored and committed.</summary>
    public void Dispatch(IReadOnlyList<Envelope> envelopes)
    {
        var left = false;
        for (var i = 0; i < envelopes.Count; i++)
        {
            var envelope = envelopes[i];
            envelope.Data = null;
            runtime.Metrics.Sent(envelope);
            var queue = runtime.Queues.At(envelope.Destination!);
            if (!queue.IsDurable) queue.EnqueueInMemory(envelope);
            else if (envelope.Status == EnvelopeStatus.Scheduled) runtime.Agent!.DueAt(envelope.ScheduledTime!.Value);
            else if (envelope.OwnerId == 0 || !queue.TryEnqueue(envelope)) left = true;
        }

        if (left) runtime.Agent?.MessagesLeft();
    }

    /// <summary>Stores the message being handled for later.</summary>
    public async Task PutBackAsync(Envelope envelope, DateTimeOffset later)
    {
        runtime.Queues.At(envelope.Destination!).Forget(envelope);
        await runtime.Store!.RescheduleAsync(envelope, later).ConfigureAwait(false);
        runtime.Agent!.DueAt(later);
    }

    /// <summary>Gives each message its owner: this node, while its queue here has room. Returns those that are to be stored.</summary>
    public IReadOnlyList<Envelope> Prepare(IReadOnlyList<Envelope> envelopes)
    {
        if (envelopes.Count == 0) return envelopes;
        List<Envelope>? stored = null;
        for (var i = 0; i < envelopes.Count; i++)
        {
            var envelope = envelopes[i];
            var queue = runtime.Queues.At(envelope.Destination!);
            if (queue.IsDurable)
            {
                if (envelope.Status != EnvelopeStatus.Scheduled) envelope.Status = EnvelopeStatus.Incoming;
                envelope.OwnerId = envelope.Status == EnvelopeStatus.Scheduled ? 0 : queue.OwnerOfNew();
                stored?.Add(envelope);
            }
            else
            {
                stored ??= [.. envelopes.Take(i)];
            }
        }

        return stored ?? envelopes;
    }

    private async Task RescheduleAsync(MessageContext context, DateTimeOffset later, IReadOnlyList<Envelope> rows, CancellationToken cancellation)
    {
        if (rows.Count > 0) await runtime.Store!.WriteAsync(null, rows, cancellation).ConfigureAwait(false);
        await PutBackAsync(context.Envelope!, later).ConfigureAwait(false);
    }
}
