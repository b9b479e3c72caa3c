using Crm.Customers.Contracts.Events;
using Crm.Service.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Crm.Service.Subscriptions.Customers;

/// <summary>Moves rows from one customer to another and back again, in the caller's transaction; which they were is remembered.</summary>
internal sealed class MergeMoves(ServiceDbContext db, Guid mergeId, Guid loserId, Guid winnerId)
{
    /// <summary>Begins with a merge, as its news is the first or again; null where it has been undone already.</summary>
    public static async Task<MergeMoves?> BeginAsync(ServiceDbContext db, CustomersMerged e, CancellationToken ct)
    {
        var id = e.MergeId ?? e.LoserId;
        // The row stays locked: news of the same merge wait for each other.
        var undone = await db.Database.SqlQuery<bool>($"""
            INSERT INTO service.merges AS m (id, winner_id, loser_id, at) VALUES ({id}, {e.WinnerId}, {e.LoserId}, {e.At})
            ON CONFLICT (id) DO UPDATE SET at = m.at RETURNING undone_at IS NOT NULL AS "Value"
            """).ToListAsync(ct);
        return undone[0] ? null : new MergeMoves(db, id, e.LoserId, e.WinnerId);
    }

    /// <summary>Begins to undo a merge, of which there may have been no news yet: then it is none.</summary>
    public static async Task<MergeMoves> UndoAsync(ServiceDbContext db, CustomersMergeUndone e, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO service.merges AS m (id, winner_id, loser_id, at, undone_at) VALUES ({e.MergeId}, {e.WinnerId}, {e.LoserId}, {e.At}, {e.At})
            ON CONFLICT (id) DO UPDATE SET undone_at = excluded.undone_at
            """, ct);
        return new MergeMoves(db, e.MergeId, e.LoserId, e.WinnerId);
    }

    /// <summary>The loser's rows of a table to the winner.</summary>
    public Task<int> MoveAsync(string table, string key, CancellationToken ct) => RunAsync($"""
        WITH moved AS (UPDATE service.{table} SET customer_id = service.survivor_of(@winner) WHERE customer_id = @loser RETURNING ({key})::text AS key)
        INSERT INTO service.merge_moves (merge_id, table_name, key) SELECT @merge, '{table}', key FROM moved ON CONFLICT DO NOTHING
        """, ct);

    /// <summary>What moved and is the winner's still back to the loser; then it is forgotten, so that the same news again does nothing.</summary>
    public async Task<int> MoveBackAsync(string table, string key, CancellationToken ct)
    {
        var back = await RunAsync($"""
            UPDATE service.{table} t SET customer_id = @loser FROM service.merge_moves m
            WHERE m.merge_id = @merge AND m.table_name = '{table}' AND m.key = (SELECT ({key})::text FROM (SELECT t.*) AS own) AND t.customer_id = @winner
            """, ct);
        await RunAsync($"DELETE FROM service.merge_moves WHERE merge_id = @merge AND table_name = '{table}'", ct);
        return back;
    }

    private Task<int> RunAsync(string sql, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(
        sql, [new NpgsqlParameter<Guid>("merge", mergeId), new NpgsqlParameter<Guid>("loser", loserId), new NpgsqlParameter<Guid>("winner", winnerId)], ct);
}
