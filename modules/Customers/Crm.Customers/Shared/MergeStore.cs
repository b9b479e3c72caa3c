using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>
/// Moves what belongs to a customer to the one it is merged into and back again (C-26), whole tables at a time, in the caller's transaction.
/// What moved is remembered row by row; what the survivor has already is taken away and kept.
/// </summary>
internal sealed class MergeStore(CustomersDbContext db, Guid mergeId, Guid mergedId, Guid survivorId)
{
    /// <summary>Everything; the customer's own row and standing leave their tables.</summary>
    public async Task MoveAllAsync(CancellationToken ct)
    {
        // What was not told yet of its grades is nobody's news any more.
        await db.Database.ExecuteSqlAsync($"UPDATE customers.grade_changes SET published = true WHERE customer_id = {mergedId} AND NOT published", ct);
        foreach (var table in MergeTables.All)
            await MoveAsync(table, ct);
        await MoveStopsAsync(ct);
        await TakeAwayAsync("customer_standings", "customer_id", ct);
        await TakeAwayAsync("customers", "id", ct);
    }

    /// <summary>One table; also what came to it later.</summary>
    public async Task MoveAsync(MergeTable table, CancellationToken ct)
    {
        if (table.Single || table.OnceWith is not null)
            await TakeAwayDoublesAsync(table, ct);
        if (table.Name == "customer_contacts")
            await KeepOneMainAsync(ct);
        await RunAsync($"""
            WITH moved AS (UPDATE customers.{table.Name} SET {table.Column} = @survivor WHERE {table.Column} = @merged RETURNING {table.Key} AS key)
            INSERT INTO customers.merge_moves (merge_id, table_name, key) SELECT @merge, '{table.Name}', key FROM moved ON CONFLICT DO NOTHING
            """, ct);
        if (table.Name == "segment_members")
            await CountMembersAsync(ct);
    }

    /// <summary>The visits of plans; where both are in one plan, the survivor's stays.</summary>
    public async Task MoveStopsAsync(CancellationToken ct)
    {
        await RunAsync("""
            INSERT INTO customers.merge_kept (merge_id, table_name, content)
            SELECT @merge, 'visit_plans', jsonb_build_object('plan', p.id, 'stop', s, 'dropped', p.stops @> jsonb_build_array(jsonb_build_object('customerId', @survivor)))
            FROM customers.visit_plans p, jsonb_array_elements(p.stops) s WHERE s->>'customerId' = @merged::text
            """, ct);
        await RunAsync("""
            UPDATE customers.visit_plans p SET stops = coalesce((
                SELECT jsonb_agg(CASE WHEN s->>'customerId' = @merged::text THEN jsonb_set(s, '{customerId}', to_jsonb(@survivor::text)) ELSE s END ORDER BY n)
                FROM jsonb_array_elements(p.stops) WITH ORDINALITY e (s, n)
                WHERE s->>'customerId' <> @merged::text OR NOT p.stops @> jsonb_build_array(jsonb_build_object('customerId', @survivor))), '[]')
            WHERE p.stops @> jsonb_build_array(jsonb_build_object('customerId', @merged))
            """, ct);
    }

    /// <summary>Everything back that is the survivor's still.</summary>
    public async Task MoveBackAsync(CancellationToken ct)
    {
        foreach (var table in MergeTables.All)
        {
            await RunAsync($"""
                UPDATE customers.{table.Name} t SET {table.Column} = @merged FROM customers.merge_moves m
                WHERE m.merge_id = @merge AND m.table_name = '{table.Name}' AND t.{table.Key} = m.key AND t.{table.Column} = @survivor
                """, ct);
            if (table.Single || table.OnceWith is not null)
                await PutBackAsync(table.Name, ct);
        }
        await MainsBackAsync(ct);
        await CountMembersAsync(ct);
        await StopsBackAsync(ct);
    }

    /// <summary>The customer's own row and standing; without its external code where another has that by now.</summary>
    public async Task PutBackCustomerAsync(CancellationToken ct)
    {
        await RunAsync("""
            UPDATE customers.merge_kept k SET content = k.content || '{"external_code": null}'
            WHERE k.merge_id = @merge AND k.table_name = 'customers' AND EXISTS (SELECT 1 FROM customers.customers c WHERE c.external_code = k.content->>'external_code')
            """, ct);
        await PutBackAsync("customers", ct);
        await PutBackAsync("customer_standings", ct);
    }

    private Task TakeAwayAsync(string table, string column, CancellationToken ct) => RunAsync($"""
        WITH gone AS (DELETE FROM customers.{table} t WHERE t.{column} = @merged RETURNING t.*)
        INSERT INTO customers.merge_kept (merge_id, table_name, content) SELECT @merge, '{table}', to_jsonb(gone) FROM gone
        """, ct);

    private Task TakeAwayDoublesAsync(MergeTable table, CancellationToken ct) => RunAsync($"""
        WITH gone AS (
            DELETE FROM customers.{table.Name} t WHERE t.{table.Column} = @merged
                AND EXISTS (SELECT 1 FROM customers.{table.Name} s WHERE s.{table.Column} = @survivor {(table.Single ? "" : $"AND s.{table.OnceWith} = t.{table.OnceWith}")})
            RETURNING t.*
        )
        INSERT INTO customers.merge_kept (merge_id, table_name, content) SELECT @merge, '{table.Name}', to_jsonb(gone) FROM gone
        """, ct);

    private Task PutBackAsync(string table, CancellationToken ct) => RunAsync($"""
        INSERT INTO customers.{table}
        SELECT r.* FROM customers.merge_kept k CROSS JOIN LATERAL jsonb_populate_record(NULL::customers.{table}, k.content) r
        WHERE k.merge_id = @merge AND k.table_name = '{table}' {(table == "segment_members" ? "AND EXISTS (SELECT 1 FROM customers.segments s WHERE s.id = r.segment_id)" : "")}
        ON CONFLICT DO NOTHING
        """, ct);

    private Task KeepOneMainAsync(CancellationToken ct) => RunAsync("""
        WITH second AS (
            UPDATE customers.customer_contacts t SET main = false
            WHERE t.customer_id = @merged AND t.main AND EXISTS (SELECT 1 FROM customers.customer_contacts s WHERE s.customer_id = @survivor AND s.main)
            RETURNING t.id
        )
        INSERT INTO customers.merge_kept (merge_id, table_name, content) SELECT @merge, 'main contact', jsonb_build_object('id', id) FROM second
        """, ct);

    // Whoever was the main contact is it again; where there is none now, the first is.
    private async Task MainsBackAsync(CancellationToken ct)
    {
        await RunAsync("""
            UPDATE customers.customer_contacts t SET main = true FROM customers.merge_kept k
            WHERE k.merge_id = @merge AND k.table_name = 'main contact' AND t.id = (k.content->>'id')::uuid AND t.customer_id = @merged
            """, ct);
        await RunAsync("""
            UPDATE customers.customer_contacts t SET main = true
            WHERE t.id IN (
                SELECT DISTINCT ON (c.customer_id) c.id FROM customers.customer_contacts c WHERE c.customer_id IN (@merged, @survivor)
                    AND NOT EXISTS (SELECT 1 FROM customers.customer_contacts m WHERE m.customer_id = c.customer_id AND m.main)
                ORDER BY c.customer_id, c.id)
            """, ct);
    }

    private Task CountMembersAsync(CancellationToken ct) => RunAsync("""
        UPDATE customers.segments s SET members = (SELECT count(*) FROM customers.segment_members m WHERE m.segment_id = s.id)
        WHERE s.members IS NOT NULL AND s.id IN (
            SELECT (k.content->>'segment_id')::uuid FROM customers.merge_kept k WHERE k.merge_id = @merge AND k.table_name = 'segment_members')
        """, ct);

    private async Task StopsBackAsync(CancellationToken ct)
    {
        await RunAsync("""
            UPDATE customers.visit_plans p SET stops = (
                SELECT jsonb_agg(CASE WHEN s->>'customerId' = @survivor::text AND s->>'name' = k.content->'stop'->>'name'
                    THEN jsonb_set(s, '{customerId}', to_jsonb(@merged::text)) ELSE s END ORDER BY n)
                FROM jsonb_array_elements(p.stops) WITH ORDINALITY e (s, n))
            FROM customers.merge_kept k
            WHERE k.merge_id = @merge AND k.table_name = 'visit_plans' AND NOT (k.content->>'dropped')::boolean AND p.id = (k.content->>'plan')::uuid
                AND p.stops <> '[]'
            """, ct);
        await RunAsync("""
            UPDATE customers.visit_plans p SET stops = (
                SELECT jsonb_agg(s ORDER BY s->>'day', n) FROM jsonb_array_elements(p.stops || jsonb_build_array(k.content->'stop')) WITH ORDINALITY e (s, n))
            FROM customers.merge_kept k
            WHERE k.merge_id = @merge AND k.table_name = 'visit_plans' AND (k.content->>'dropped')::boolean AND p.id = (k.content->>'plan')::uuid
                AND NOT p.stops @> jsonb_build_array(jsonb_build_object('customerId', @merged))
            """, ct);
    }

    private Task<int> RunAsync(string sql, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(
        sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal),
        [new Npgsql.NpgsqlParameter<Guid>("merge", mergeId), new Npgsql.NpgsqlParameter<Guid>("merged", mergedId), new Npgsql.NpgsqlParameter<Guid>("survivor", survivorId)], ct);
}
