using Wolverine.Persistence.Durability.ScheduledMessageManagement;

namespace Wolverine.Persistence.Durability;

public enum MessageStoreRole
{
    Main,
    Ancillary,
    Tenant,
    Composite
}

/// <summary>Where messages are kept until they are handled.</summary>
public interface IMessageStore : IAsyncDisposable
{
    MessageStoreRole Role { get; }

    Uri Uri { get; }

    string Name { get; }

    bool HasDisposed { get; }

    IMessageStoreAdmin Admin { get; }

    /// <summary>Messages that were given up.</summary>
    IDeadLetters DeadLetters { get; }

    IScheduledMessages ScheduledMessages { get; }
}
