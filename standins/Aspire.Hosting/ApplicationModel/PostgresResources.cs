namespace Aspire.Hosting.ApplicationModel;

/// <summary>A PostgreSQL server.</summary>
public class PostgresServerResource(string name) : Resource(name), IResourceWithConnectionString, IResourceWithWaitSupport
{
    private readonly TaskCompletionSource<Func<string, string>> started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Resource names of its databases, with the names on the server.</summary>
    public IReadOnlyDictionary<string, string> Databases => DatabaseNames;

    internal Dictionary<string, string> DatabaseNames { get; } = [];

    internal int? Port { get; init; }

    /// <summary>The connection string without a database; waits until the server has an address.</summary>
    public async ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default) =>
        await ConnectionStringForAsync("postgres", cancellationToken).ConfigureAwait(false);

    internal async Task<string> ConnectionStringForAsync(string database, CancellationToken ct) =>
        (await started.Task.WaitAsync(ct).ConfigureAwait(false))(database);

    internal void HasAddress(Func<string, string> connectionStringFor) => started.TrySetResult(connectionStringFor);
}

/// <summary>A database on a server.</summary>
public class PostgresDatabaseResource(string name, string databaseName, PostgresServerResource server)
    : Resource(name), IResourceWithParent<PostgresServerResource>, IResourceWithConnectionString
{
    public PostgresServerResource Parent { get; } = server;

    /// <summary>The name on the server.</summary>
    public string DatabaseName { get; } = databaseName;

    /// <summary>The connection string; waits until the server has an address.</summary>
    public async ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default) =>
        await Parent.ConnectionStringForAsync(DatabaseName, cancellationToken).ConfigureAwait(false);
}
