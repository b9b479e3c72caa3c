using Npgsql;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.ScheduledMessageManagement;

namespace Wolverine.Runtime;

/// <summary>The store as operators and tests see it.</summary>
internal sealed class MessageStore(WolverineRuntime runtime, EnvelopeStore store) : IMessageStore
{
    public MessageStoreRole Role => MessageStoreRole.Main;

    public Uri Uri { get; } = Describe(store.Pool.ConnectionString, store.Sql.Schema.Trim('"'));

    public string Name => store.Sql.Schema.Trim('"');

    public bool HasDisposed { get; private set; }

    public IMessageStoreAdmin Admin { get; } = new MessageStoreAdmin(runtime, store);

    public IDeadLetters DeadLetters { get; } = new DeadLetters(runtime, store);

    public IScheduledMessages ScheduledMessages { get; } = new ScheduledMessages(runtime, store);

    public ValueTask DisposeAsync()
    {
        HasDisposed = true;
        return ValueTask.CompletedTask;
    }

    public static Uri Describe(string connectionString, string schema)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        var host = parts.Host is { Length: > 0 } name && !name.StartsWith('/') ? name.Split(',')[0] : "localhost";
        return new Uri($"postgresql://{host}/{parts.Database}/{schema}");
    }
}
