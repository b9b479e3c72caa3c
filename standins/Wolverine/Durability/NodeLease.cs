using Npgsql;

namespace Wolverine.Runtime;

/// <summary>
/// This node's line in the table of nodes. The number owns its messages; a line that is not renewed is removed by the others,
/// and its messages are free again.
/// </summary>
internal sealed class NodeLease(EnvelopeSql sql, DurabilitySettings settings, string name)
{
    private static readonly TimeSpan LongestLease = TimeSpan.FromSeconds(3);

    public static TimeSpan RenewalPeriod { get; } = TimeSpan.FromSeconds(1);

    private TimeSpan Lease => settings.StaleNodeTimeout < LongestLease ? settings.StaleNodeTimeout : LongestLease;

    public async Task<int> RegisterAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"INSERT INTO {sql.Schema}.nodes (name) VALUES (@name) RETURNING number", connection);
        command.Parameters.AddWithValue("name", name);
        return (int)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    /// <summary>False when the others have given this node up.</summary>
    public async Task<bool> RenewAsync(NpgsqlConnection connection, int number, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"UPDATE {sql.Schema}.nodes SET renewed = clock_timestamp() WHERE number = @number", connection);
        command.Parameters.AddWithValue("number", number);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false) == 1;
    }

    /// <summary>Removes nodes whose lease has run out. Returns how many there were.</summary>
    public async Task<int> RemoveDeadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"DELETE FROM {sql.Schema}.nodes WHERE renewed < clock_timestamp() - @lease", connection);
        command.Parameters.AddWithValue("lease", Lease);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    public async Task RemoveAsync(NpgsqlConnection connection, int number, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"DELETE FROM {sql.Schema}.nodes WHERE number = @number", connection);
        command.Parameters.AddWithValue("number", number);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }
}
