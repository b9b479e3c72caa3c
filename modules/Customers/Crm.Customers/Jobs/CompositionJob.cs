using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>
/// Every night: counts the customers as they were at the end of the day before (C-33), and of the last twelve months what is not counted yet.
/// Grade and stage are those of then, by their history; what has none, a region or an industry, is taken as it is now.
/// </summary>
internal sealed class CompositionJob(CustomersDbContext db, TimeProvider time) : IJob
{
    private const int DaysKept = 35;
    private const int Months = 12;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        var yesterday = ChinaTime.Today(time.GetUtcNow()).AddDays(-1);
        var counted = 0;
        foreach (var day in MonthEnds(yesterday).Append(yesterday).Distinct().Order())
            counted += await CountAsync(day, cancellationToken);
        var old = yesterday.AddDays(-DaysKept);
        var dropped = await db.Database.ExecuteSqlAsync(
            $"DELETE FROM customers.composition_days WHERE day < {old} AND extract(day FROM day + 1) <> 1", cancellationToken);
        return $"{counted} figures counted, {dropped} of old days dropped";
    }

    private static IEnumerable<DateOnly> MonthEnds(DateOnly until) =>
        Enumerable.Range(0, Months).Select(n => new DateOnly(until.Year, until.Month, 1).AddMonths(-n).AddDays(-1));

    private async Task<int> CountAsync(DateOnly day, CancellationToken ct)
    {
        if (await db.CompositionDays.AnyAsync(d => d.Day == day, ct))
            return 0;
        var end = ChinaTime.Start(day.AddDays(1));
        return await db.Database.ExecuteSqlAsync($"""
            INSERT INTO customers.composition_days (day, unit_id, owner, owner_id, dimension, value, customers)
            SELECT {day}, t.unit_id, coalesce(t.owner_id, '00000000-0000-0000-0000-000000000000'), t.owner_id, v.dimension, v.value, count(*)
            FROM (
                SELECT c.unit_id, c.owner_id, c.nature, coalesce(c.source, '') AS source,
                    coalesce(left(c.region, 2) || '0000', '') AS region, coalesce(left(c.industry, 1), '') AS industry,
                    coalesce((SELECT r."to" FROM customers.stage_records r WHERE r.record_id = c.id AND r.at < {end} ORDER BY r.at DESC LIMIT 1), 'prospect') AS stage,
                    coalesce((SELECT g.grade FROM customers.grade_changes g WHERE g.customer_id = c.id AND g.at < {end} ORDER BY g.at DESC LIMIT 1), '') AS grade
                FROM customers.customers c WHERE c.registered_at < {end}
            ) t
            CROSS JOIN LATERAL (VALUES ('grade', t.grade), ('stage', t.stage), ('region', t.region), ('industry', t.industry), ('nature', t.nature), ('source', t.source))
                AS v (dimension, value)
            GROUP BY t.unit_id, t.owner_id, v.dimension, v.value
            ON CONFLICT DO NOTHING
            """, ct);
    }
}
