using Wolverine.Logging;

namespace Wolverine.Persistence.Durability;

/// <summary>For operators and tests.</summary>
public interface IMessageStoreAdmin
{
    /// <summary>Deletes every message, also scheduled ones and dead letters.</summary>
    Task ClearAllAsync();

    /// <summary>Drops and creates the tables.</summary>
    Task RebuildAsync();

    /// <summary>Creates the tables where they are missing.</summary>
    Task MigrateAsync();

    Task<PersistedCounts> FetchCountsAsync();

    Task<IReadOnlyList<Envelope>> AllIncomingAsync();

    Task ReleaseAllOwnershipAsync();

    /// <summary>
    /// Throws when the database cannot be reached, or when this node is started but no longer renews its lease.
    /// </summary>
    Task CheckConnectivityAsync(CancellationToken token);
}
