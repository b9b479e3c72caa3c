namespace Wolverine;

/// <summary>A return value of a handler that knows how it is sent.</summary>
public interface ISendMyself
{
    ValueTask ApplyAsync(IMessageContext context);
}

/// <summary>A message that is handled <paramref name="DelayTime"/> after it was sent.</summary>
public abstract record TimeoutMessage(TimeSpan DelayTime) : ISendMyself
{
    public virtual ValueTask ApplyAsync(IMessageContext context) => context.ScheduleAsync(this, DelayTime);
}

public class DeliveryMessage<T>(T message, DeliveryOptions options) : ISendMyself
{
    public T Message { get; } = message;

    public DeliveryOptions Options { get; } = options;

    ValueTask ISendMyself.ApplyAsync(IMessageContext context) => context.PublishAsync(Message, Options);
}

public class ScheduledMessage<T>(T message, DateTimeOffset time)
    : DeliveryMessage<T>(message, new DeliveryOptions { ScheduledTime = time });
