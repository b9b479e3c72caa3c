namespace Wolverine.Configuration;

/// <summary>How a queue is worked.</summary>
public interface IListenerConfiguration<T>
{
    T Named(string name);

    /// <summary>How many messages are handled at once.</summary>
    T MaximumParallelMessages(int maximumParallelHandlers);

    /// <summary>One message at a time, in order.</summary>
    T Sequential();

    /// <summary>Stores the queue's messages in the database.</summary>
    T UseDurableInbox();

    /// <summary>Keeps the queue's messages in memory only.</summary>
    T BufferedInMemory();

    T TelemetryEnabled(bool isEnabled);
}

public interface IListenerConfiguration : IListenerConfiguration<IListenerConfiguration>;
