namespace Wolverine;

public static class MessageBusExtensions
{
    public static async ValueTask PublishAllAsync<T>(this IMessageBus bus, IEnumerable<T> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        foreach (var message in messages) await bus.PublishAsync(message).ConfigureAwait(false);
    }

    /// <summary>Queues a message that is handled at <paramref name="time"/>, also after a restart.</summary>
    public static ValueTask ScheduleAsync<T>(this IMessageBus bus, T message, DateTimeOffset time, DeliveryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        options ??= new DeliveryOptions();
        options.ScheduledTime = time;
        return bus.PublishAsync(message, options);
    }

    public static ValueTask ScheduleAsync<T>(this IMessageBus bus, T message, TimeSpan delay, DeliveryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        options ??= new DeliveryOptions();
        options.ScheduleDelay = delay;
        return bus.PublishAsync(message, options);
    }
}
