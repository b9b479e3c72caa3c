using System.Diagnostics;
using Wolverine.Runtime.Routing;

namespace Wolverine.Runtime;

/// <summary>
/// A bus. Outside a handler it stores and sends at once; inside one, and in an outbox, it collects what is published until the
/// transaction is committed.
/// </summary>
internal sealed class MessageContext : IMessageContext
{
    private readonly WolverineRuntime runtime;
    private readonly bool collects;

    public MessageContext(WolverineRuntime runtime, bool collects = false)
    {
        this.runtime = runtime;
        this.collects = collects;
        CorrelationId = Activity.Current?.RootId ?? Guid.NewGuid().ToString();
    }

    public MessageContext(WolverineRuntime runtime, Envelope envelope)
    {
        this.runtime = runtime;
        collects = true;
        Envelope = envelope;
        CorrelationId = envelope.CorrelationId;
        TenantId = envelope.TenantId;
        UserName = envelope.UserName;
    }

    public string? TenantId { get; set; }

    public string? CorrelationId { get; set; }

    public string? UserName { get; set; }

    public Envelope? Envelope { get; }

    /// <summary>What is to be stored with the transaction and sent after it.</summary>
    public List<Envelope> Outstanding { get; } = [];

    /// <summary>When the message being handled is to be handled again; null when it is done.</summary>
    public DateTimeOffset? RescheduledTo { get; private set; }

    public Task InvokeAsync(object message, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        runtime.Inline.InvokeAsync(message, NewInline(message, null), cancellation);

    public Task InvokeAsync(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        runtime.Inline.InvokeAsync(message, NewInline(message, options), cancellation);

    public Task<T> InvokeAsync<T>(object message, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        runtime.Inline.InvokeAsync<T>(message, NewInline(message, null), cancellation);

    public Task<T> InvokeAsync<T>(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        runtime.Inline.InvokeAsync<T>(message, NewInline(message, options), cancellation);

    public IReadOnlyList<Envelope> PreviewSubscriptions(object message) => Route(message, null);

    public IReadOnlyList<Envelope> PreviewSubscriptions(object message, DeliveryOptions options) => Route(message, options);

    public ValueTask SendAsync<T>(T message, DeliveryOptions? options = null) => DeliverAsync(message, options, required: true);

    public ValueTask PublishAsync<T>(T message, DeliveryOptions? options = null) => DeliverAsync(message, options, required: false);

    public ValueTask RespondToSenderAsync(object response)
    {
        if (Envelope is null) throw new InvalidOperationException("This operation can only be performed while in the middle of handling an incoming message");
        if (Envelope.ResponseType?.IsInstanceOfType(response) == true) Envelope.Response = response;
        return ValueTask.CompletedTask;
    }

    public Task ReScheduleCurrentAsync(DateTimeOffset rescheduledAt)
    {
        if (Envelope is null) throw new InvalidOperationException("This operation can only be performed while in the middle of handling an incoming message");
        RescheduledTo = rescheduledAt;
        return Task.CompletedTask;
    }

    private ValueTask DeliverAsync(object? message, DeliveryOptions? options, bool required)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (options is null && message is ISendMyself itself) return itself.ApplyAsync(this);
        runtime.AssertStarted();
        if (runtime.Options.Durability.Mode == DurabilityMode.MediatorOnly)
            throw new InvalidOperationException("This operation is not allowed with Wolverine is bootstrapped in MediatorOnly mode");

        var envelopes = Route(message, options);
        if (required && envelopes.Length == 0) throw new IndeterminateRoutesException(message.GetType());
        if (!collects) return envelopes.Length == 0 ? ValueTask.CompletedTask : runtime.Outgoing.SendAsync(envelopes);
        lock (Outstanding) Outstanding.AddRange(envelopes);
        return ValueTask.CompletedTask;
    }

    private Envelope[] Route(object message, DeliveryOptions? options)
    {
        var chains = runtime.Handlers.ChainsFor(message.GetType());
        if (chains.Length == 0) return [];
        var envelopes = new Envelope[chains.Length];
        for (var i = 0; i < chains.Length; i++) envelopes[i] = New(message, options, chains[i].Queue.Uri);
        return envelopes;
    }

    private Envelope NewInline(object message, DeliveryOptions? options)
    {
        ArgumentNullException.ThrowIfNull(message);
        runtime.AssertStarted();
        return New(message, options, null);
    }

    private Envelope New(object message, DeliveryOptions? options, Uri? destination)
    {
        var envelope = new Envelope(message)
        {
            Destination = destination,
            Source = runtime.Options.ServiceName,
            CorrelationId = CorrelationId,
            ConversationId = Envelope?.Id ?? Guid.Empty,
            ParentId = Activity.Current?.Id,
            TenantId = TenantId,
            UserName = runtime.Options.EnableRelayOfUserName ? UserName : null
        };
        options?.Override(envelope);
        return envelope;
    }
}
