namespace Wolverine;

/// <summary>Says on a returned message how it is to be delivered: <c>return new Reminder(id).DelayedFor(1.Hours());</c></summary>
public static class ConfiguredMessageExtensions
{
    public static DeliveryMessage<T> WithDeliveryOptions<T>(this T message, DeliveryOptions options) => new(message, options);

    public static ScheduledMessage<T> ScheduledAt<T>(this T message, DateTimeOffset time) => new(message, time);

    public static DeliveryMessage<T> DelayedFor<T>(this T message, TimeSpan delay) =>
        new(message, new DeliveryOptions { ScheduleDelay = delay });
}
