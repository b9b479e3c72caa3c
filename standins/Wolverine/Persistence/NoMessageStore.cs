using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.ScheduledMessageManagement;

namespace Wolverine.Runtime;

/// <summary>In place of a store where none is configured.</summary>
internal sealed class NoMessageStore : IMessageStore
{
    public static NoMessageStore Instance { get; } = new();

    public MessageStoreRole Role => MessageStoreRole.Main;

    public Uri Uri { get; } = new("wolverinedb://none");

    public string Name => "None";

    public bool HasDisposed => false;

    public IMessageStoreAdmin Admin => throw Missing();

    public IDeadLetters DeadLetters => throw Missing();

    public IScheduledMessages ScheduledMessages => throw Missing();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static InvalidOperationException Missing() =>
        new("Messages are not stored in this service: opts.PersistMessagesWithPostgresql(...) is missing.");
}
