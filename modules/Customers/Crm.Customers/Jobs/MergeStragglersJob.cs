using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>
/// Moves rows that came to a customer after it had been merged (C-26): written by somebody who had read it just before, or told by an event that
/// was on its way. What such a merge kept to be undone is forgotten when it can be undone no more.
/// </summary>
internal sealed class MergeStragglersJob(CustomersDbContext db, TimeProvider time) : IJob
{
    private const int WatchStopsDays = 2;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var moved = 0;
        foreach (var table in MergeTables.All)
        {
            // Names of tables and columns are constants of the program.
            var sql = $"""
                SELECT DISTINCT m.id AS "MergeId", m.merged_id AS "MergedId", customers.survivor_of(m.merged_id) AS "SurvivorId"
                FROM customers.merge_records m JOIN customers.{table.Name} t ON t.{table.Column} = m.merged_id WHERE m.undone_at IS NULL
                """;
            foreach (var late in await db.Database.SqlQueryRaw<Late>(sql).ToListAsync(cancellationToken))
            {
                await InOneGoAsync(late, store => store.MoveAsync(table, cancellationToken), cancellationToken);
                moved++;
            }
        }
        var (now, since) = (time.GetUtcNow(), time.GetUtcNow().AddDays(-WatchStopsDays));
        var planned = await db.Database.SqlQuery<Late>($"""
            SELECT DISTINCT m.id AS "MergeId", m.merged_id AS "MergedId", customers.survivor_of(m.merged_id) AS "SurvivorId"
            FROM customers.merge_records m JOIN customers.visit_plans p ON p.stops @> jsonb_build_array(jsonb_build_object('customerId', m.merged_id))
            WHERE m.undone_at IS NULL AND m.at > {since}
            """).ToListAsync(cancellationToken);
        foreach (var late in planned)
            await InOneGoAsync(late, store => store.MoveStopsAsync(cancellationToken), cancellationToken);
        await db.Database.ExecuteSqlAsync($"DELETE FROM customers.merge_moves x USING customers.merge_records m WHERE m.id = x.merge_id AND m.undo_until < {now}", cancellationToken);
        await db.Database.ExecuteSqlAsync($"DELETE FROM customers.merge_kept x USING customers.merge_records m WHERE m.id = x.merge_id AND m.undo_until < {now}", cancellationToken);
        return $"{moved + planned.Count} tables with late rows";
    }

    private async Task InOneGoAsync(Late late, Func<MergeStore, Task> move, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // A merge that is being undone is left alone until that is done; then there is nothing to move any more.
        var stands = await db.Merges.FromSql($"SELECT * FROM customers.merge_records WHERE id = {late.MergeId} AND undone_at IS NULL FOR UPDATE").AsNoTracking().AnyAsync(ct);
        if (stands)
            await move(new MergeStore(db, late.MergeId, late.MergedId, late.SurvivorId));
        await transaction.CommitAsync(ct);
    }

    private sealed record Late(Guid MergeId, Guid MergedId, Guid SurvivorId);
}
