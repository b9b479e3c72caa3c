namespace Wolverine;

/// <summary>Messages a handler returns, to be sent when it has succeeded.</summary>
public class OutgoingMessages : List<object>
{
    public OutgoingMessages()
    {
    }

    public OutgoingMessages(IEnumerable<object> collection) : base(collection)
    {
    }

    public void RespondToSender(object response) => Add(Respond.ToSender(response));

    public void Delay<T>(T message, TimeSpan delay) => Add(message, new DeliveryOptions { ScheduleDelay = delay });

    public void Schedule<T>(T message, DateTimeOffset time) => Add(message, new DeliveryOptions { ScheduledTime = time });

    public void Add<T>(T message, DeliveryOptions options) => Add(new DeliveryMessage<T>(message, options));
}
