using Microsoft.EntityFrameworkCore;

namespace Wolverine.EntityFrameworkCore;

/// <summary>A DbContext and a bus in one: rows and messages are committed together.</summary>
public interface IDbContextOutbox<T> : IMessageBus where T : DbContext
{
    T DbContext { get; }

    /// <summary>Saves the rows and the messages in one transaction, commits it and sends the messages.</summary>
    Task SaveChangesAndFlushMessagesAsync(CancellationToken token = default);

    /// <summary>Sends messages whose transaction the caller has committed.</summary>
    Task FlushOutgoingMessagesAsync();
}

/// <summary>The same for a DbContext that the caller brings along.</summary>
public interface IDbContextOutbox : IMessageBus
{
    DbContext? ActiveContext { get; }

    void Enroll(DbContext dbContext);

    Task SaveChangesAndFlushMessagesAsync(CancellationToken token = default);

    Task FlushOutgoingMessagesAsync();
}
