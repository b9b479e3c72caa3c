using Npgsql;
using Wolverine.Logging;
using Wolverine.Persistence.Durability;

namespace Wolverine.Runtime;

internal sealed class MessageStoreAdmin(WolverineRuntime runtime, EnvelopeStore store) : IMessageStoreAdmin
{
    private readonly MessageSchema schema = new(store.Pool, store.Sql);

    public Task ClearAllAsync() => ExecuteAsync($"TRUNCATE {store.Sql.Schema}.messages, {store.Sql.Schema}.dead_letters");

    public async Task RebuildAsync()
    {
        await schema.DropAsync().ConfigureAwait(false);
        await MigrateAsync().ConfigureAwait(false);
    }

    public Task MigrateAsync() => schema.CreateAsync(CancellationToken.None);

    public async Task<PersistedCounts> FetchCountsAsync()
    {
        await using var command = store.Pool.CreateCommand(
            $"SELECT count(*) FILTER (WHERE due IS NULL), count(due), (SELECT count(*) FROM {store.Sql.Schema}.dead_letters) "
            + $"FROM {store.Sql.Schema}.messages");
        await using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
        await reader.ReadAsync().ConfigureAwait(false);
        return new PersistedCounts
        {
            Incoming = (int)reader.GetInt64(0), Scheduled = (int)reader.GetInt64(1), DeadLetter = (int)reader.GetInt64(2)
        };
    }

    public async Task<IReadOnlyList<Envelope>> AllIncomingAsync()
    {
        await using var command = store.Pool.CreateCommand($"SELECT {EnvelopeSql.Columns} FROM {store.Sql.Schema}.messages ORDER BY seq");
        return [.. (await EnvelopeReader.ReadAsync(command, default).ConfigureAwait(false)).Select(x => x.Envelope)];
    }

    public async Task ReleaseAllOwnershipAsync()
    {
        await ExecuteAsync($"UPDATE {store.Sql.Schema}.messages SET owner = 0 WHERE owner <> 0").ConfigureAwait(false);
        runtime.Agent?.MessagesLeft();
    }

    public async Task CheckConnectivityAsync(CancellationToken token)
    {
        if (runtime.Accepting && runtime.Agent is { IsAlive: false })
        {
            throw new InvalidOperationException(
                $"Node {runtime.NodeNumber} has not renewed its lease in the message database; its messages may be with other nodes.");
        }

        await using var command = store.Pool.CreateCommand("SELECT 1");
        await command.ExecuteScalarAsync(token).ConfigureAwait(false);
    }

    private async Task ExecuteAsync(string text)
    {
        await using NpgsqlCommand command = store.Pool.CreateCommand(text);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }
}
