namespace Wolverine;

/// <summary>Sends messages to their handlers, now or through their queues.</summary>
public interface IMessageBus : ICommandBus
{
    string? TenantId { get; set; }

    /// <summary>The envelopes that publishing <paramref name="message"/> would make; nothing is sent.</summary>
    IReadOnlyList<Envelope> PreviewSubscriptions(object message);

    IReadOnlyList<Envelope> PreviewSubscriptions(object message, DeliveryOptions options);

    /// <summary>Queues a message for its handlers; throws when it has none.</summary>
    ValueTask SendAsync<T>(T message, DeliveryOptions? options = null);

    /// <summary>Queues a message for its handlers; does nothing when it has none.</summary>
    ValueTask PublishAsync<T>(T message, DeliveryOptions? options = null);
}
