using Microsoft.EntityFrameworkCore;
using Wolverine.Runtime;

namespace Wolverine.EntityFrameworkCore;

/// <summary>A bus that keeps what is published until its DbContext is saved.</summary>
internal abstract class OutboxBus(WolverineRuntime runtime) : IMessageBus
{
    private readonly MessageContext context = new(runtime, collects: true);

    public string? TenantId
    {
        get => context.TenantId;
        set => context.TenantId = value;
    }

    public Task FlushOutgoingMessagesAsync() =>
        context.Outstanding.Count == 0
            ? Task.CompletedTask
            : throw new InvalidOperationException(
                $"{context.Outstanding.Count} published messages are not stored yet: call SaveChangesAndFlushMessagesAsync.");

    public Task InvokeAsync(object message, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        context.InvokeAsync(message, cancellation, timeout);

    public Task InvokeAsync(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        context.InvokeAsync(message, options, cancellation, timeout);

    public Task<T> InvokeAsync<T>(object message, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        context.InvokeAsync<T>(message, cancellation, timeout);

    public Task<T> InvokeAsync<T>(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        context.InvokeAsync<T>(message, options, cancellation, timeout);

    public IReadOnlyList<Envelope> PreviewSubscriptions(object message) => context.PreviewSubscriptions(message);

    public IReadOnlyList<Envelope> PreviewSubscriptions(object message, DeliveryOptions options) =>
        context.PreviewSubscriptions(message, options);

    public ValueTask SendAsync<T>(T message, DeliveryOptions? options = null) => context.SendAsync(message, options);

    public ValueTask PublishAsync<T>(T message, DeliveryOptions? options = null) => context.PublishAsync(message, options);

    protected Task SaveAsync(DbContext dbContext, CancellationToken token) =>
        DbContextCommit.SaveAsync(runtime, dbContext, context, stored: false, token);
}
