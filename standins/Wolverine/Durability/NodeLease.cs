using Npgsql;

namespace Wolverine.Runtime;

/// <summary>
/// This node's line in the table of nodes; its number owns its messages. The others remove the line, and its messages are free
/// again, when the process is gone (then its session's lock is gone too), or when it has not renewed the line in time.
/// </summary>
internal sealed class NodeLease(EnvelopeSql sql, DurabilitySettings settings, string name)
{
    private static readonly TimeSpan LongestLease = TimeSpan.FromSeconds(4);

    /// <summary>A node that is only just reconnecting has no lock either.</summary>
    private static readonly TimeSpan Reconnecting = TimeSpan.FromSeconds(1.5);

    public static TimeSpan RenewalPeriod { get; } = TimeSpan.FromSeconds(1);

    private TimeSpan Lease => settings.StaleNodeTimeout < LongestLease ? settings.StaleNodeTimeout : LongestLease;

    public async Task<int> RegisterAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"INSERT INTO {sql.Schema}.nodes (name) VALUES (@name) RETURNING number", connection);
        command.Parameters.AddWithValue("name", name);
        return (int)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    /// <summary>Takes the lock that this session, and so this process, holds as long as it lives.</summary>
    public async Task LockAsync(NpgsqlConnection connection, int number, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock(hashtext(@channel) & 2147483647, @number)", connection);
        command.Parameters.AddWithValue("channel", sql.Channel);
        command.Parameters.AddWithValue("number", number);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>False when the others have given this node up.</summary>
    public async Task<bool> RenewAsync(NpgsqlConnection connection, int number, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"UPDATE {sql.Schema}.nodes SET renewed = clock_timestamp() WHERE number = @number", connection);
        command.Parameters.AddWithValue("number", number);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false) == 1;
    }

    /// <summary>Removes nodes that have died. Returns how many there were.</summary>
    public async Task<int> RemoveDeadAsync(NpgsqlConnection connection, int own, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"""
             DELETE FROM {sql.Schema}.nodes n WHERE number <> @own AND (renewed < clock_timestamp() - @lease
               OR renewed < clock_timestamp() - @reconnecting AND NOT EXISTS (
                 SELECT 1 FROM pg_locks l
                 WHERE l.locktype = 'advisory' AND l.classid = (hashtext(@channel) & 2147483647)::oid AND l.objid = n.number::oid
                   AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND l.granted))
             """, connection);
        command.Parameters.AddWithValue("own", own);
        command.Parameters.AddWithValue("lease", Lease);
        command.Parameters.AddWithValue("reconnecting", Reconnecting);
        command.Parameters.AddWithValue("channel", sql.Channel);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    public async Task RemoveAsync(NpgsqlConnection connection, int number, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"DELETE FROM {sql.Schema}.nodes WHERE number = @number", connection);
        command.Parameters.AddWithValue("number", number);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }
}
