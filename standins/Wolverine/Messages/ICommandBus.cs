namespace Wolverine;

/// <summary>Runs a message's handler now, in this process, and waits for it.</summary>
public interface ICommandBus
{
    Task InvokeAsync(object message, CancellationToken cancellation = default, TimeSpan? timeout = default);

    Task InvokeAsync(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default);

    /// <summary>Runs the handler and returns its answer of type <typeparamref name="T"/>; null if it gave none.</summary>
    Task<T> InvokeAsync<T>(object message, CancellationToken cancellation = default, TimeSpan? timeout = default);

    Task<T> InvokeAsync<T>(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default);
}
