namespace Wolverine;

/// <summary>The bus as a handler sees it: what it publishes is sent only if the handler succeeds.</summary>
public interface IMessageContext : IMessageBus
{
    string? CorrelationId { get; set; }

    string? UserName { get; set; }

    /// <summary>The message being handled; null outside a handler.</summary>
    Envelope? Envelope { get; }

    ValueTask RespondToSenderAsync(object response);

    /// <summary>Puts the message being handled back, to be handled again at <paramref name="rescheduledAt"/>.</summary>
    Task ReScheduleCurrentAsync(DateTimeOffset rescheduledAt);
}
