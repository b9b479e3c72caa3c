using Wolverine;

namespace Crm.Service.Infrastructure;

/// <summary>Small help with outgoing messages.</summary>
internal static class MessageExtensions
{
    /// <summary>Adds a message unless there is none to send.</summary>
    public static void AddIfAny(this OutgoingMessages messages, object? message)
    {
        if (message is not null)
            messages.Add(message);
    }
}
