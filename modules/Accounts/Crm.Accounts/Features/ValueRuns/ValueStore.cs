using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Crm.Accounts.Features.ValueRuns;

/// <summary>Writes the scores of a run: what counts now, and the history of what changed.</summary>
internal static class ValueStore
{
    private const string Table = """
        CREATE TEMPORARY TABLE value_new (customer_id uuid, score numeric, value_class text, tier text, inputs numeric[], points numeric[]) ON COMMIT DROP
        """;

    private const string Copy = "COPY value_new (customer_id, score, value_class, tier, inputs, points) FROM STDIN (FORMAT BINARY)";

    // In the history is what is other than before: with inputs, points and (by the scheme, which never changes) weights.
    private const string Merge = """
        WITH before AS (
            SELECT n.*, v.score AS previous_score, v.value_class AS previous_class
            FROM value_new n LEFT JOIN accounts.customer_values v ON v.customer_id = n.customer_id
            WHERE v.customer_id IS NULL OR v.scheme_id <> @scheme
                OR (v.score, v.value_class, v.tier, v.inputs, v.points) IS DISTINCT FROM (n.score, n.value_class, n.tier, n.inputs, n.points)
        ), history AS (
            INSERT INTO accounts.value_scores (run_id, customer_id, score, previous_score, value_class, previous_class, tier, scheme_id, inputs, points, valued_at)
            SELECT @run, customer_id, score, previous_score, value_class, previous_class, tier, @scheme, inputs, points, @now FROM before
        )
        INSERT INTO accounts.customer_values (customer_id, score, previous_score, value_class, tier, run_id, scheme_id, inputs, points, valued_at)
        SELECT customer_id, score, previous_score, value_class, tier, @run, @scheme, inputs, points, @now FROM before
        ON CONFLICT (customer_id) DO UPDATE SET score = excluded.score, previous_score = excluded.previous_score, value_class = excluded.value_class,
            tier = excluded.tier, run_id = excluded.run_id, scheme_id = excluded.scheme_id, inputs = excluded.inputs, points = excluded.points,
            valued_at = excluded.valued_at
        """;

    // What was merged away is worth nothing of its own.
    private const string Merged = "DELETE FROM accounts.customer_values v USING accounts.customers c WHERE c.id = v.customer_id AND c.merged_into IS NOT NULL";

    /// <summary>Writes them in the context's transaction.</summary>
    public static async Task SaveAsync(
        AccountsDbContext db, ValueRun run, IReadOnlyList<(FiguredCustomer Customer, Valuation Value)> scored, DateTimeOffset now, CancellationToken ct)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await ExecuteAsync(connection, Table, ct);
        await CopyAsync(connection, scored, ct);
        await ExecuteAsync(connection, "ANALYZE value_new", ct); // Else the merge is planned for a handful of rows.
        await ExecuteAsync(connection, Merge, ct, ("run", run.Id), ("scheme", run.SchemeId), ("now", now.ToUniversalTime()));
        await ExecuteAsync(connection, Merged, ct);
    }

    private static async Task CopyAsync(NpgsqlConnection connection, IReadOnlyList<(FiguredCustomer Customer, Valuation Value)> scored, CancellationToken ct)
    {
        await using var writer = await connection.BeginBinaryImportAsync(Copy, ct);
        foreach (var (customer, value) in scored)
        {
            await writer.StartRowAsync(ct);
            await writer.WriteAsync(customer.CustomerId, NpgsqlDbType.Uuid, ct);
            await writer.WriteAsync(value.Score, NpgsqlDbType.Numeric, ct);
            await writer.WriteAsync(value.ValueClass, NpgsqlDbType.Text, ct);
            await writer.WriteAsync(value.Tier, NpgsqlDbType.Text, ct);
            await writer.WriteAsync(customer.Figures, NpgsqlDbType.Array | NpgsqlDbType.Numeric, ct);
            await writer.WriteAsync(value.Points, NpgsqlDbType.Array | NpgsqlDbType.Numeric, ct);
        }
        await writer.CompleteAsync(ct);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct, params (string Name, object Value)[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        await command.ExecuteNonQueryAsync(ct);
    }
}
