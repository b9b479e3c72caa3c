using Npgsql;

namespace Wolverine.Runtime;

/// <summary>
/// Finds messages that belong to this node but never reached its queues, for instance because the commit succeeded and its
/// answer was lost. Found so twice, five seconds apart, they are freed and claimed anew.
/// </summary>
internal sealed class StrandedMessages(WolverineRuntime runtime)
{
    private HashSet<Guid> seen = [];

    public async Task QueueAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var missing = new HashSet<Guid>();
        await using (var command = new NpgsqlCommand(runtime.Store!.Sql.OwnedIds, connection))
        {
            command.Parameters.AddWithValue("owner", runtime.NodeNumber);
            await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            {
                var id = reader.GetGuid(0);
                if (!Array.Exists(runtime.Queues.Durable, queue => queue.Has(id))) missing.Add(id);
            }
        }

        var stranded = missing.Where(seen.Contains).ToArray();
        seen = missing;
        if (stranded.Length == 0) return;
        await using var free = new NpgsqlCommand(runtime.Store.Sql.Free, connection);
        free.Parameters.AddWithValue("ids", stranded);
        free.Parameters.AddWithValue("owner", runtime.NodeNumber);
        await free.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        runtime.Agent!.MessagesLeft();
    }
}
