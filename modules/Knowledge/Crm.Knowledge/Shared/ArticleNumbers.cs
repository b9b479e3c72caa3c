using Crm.BuildingBlocks.Calendars;
using Crm.Knowledge.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Shared;

/// <summary>
/// Gives article numbers, KB-2026-0001. The year's row stays locked until the transaction ends: numbers are given one after the other, and
/// an article that is not saved gives its number back.
/// </summary>
internal static class ArticleNumbers
{
    public static async Task<string> NextNumberAsync(this KnowledgeDbContext db, DateTimeOffset now, CancellationToken ct)
    {
        var year = ChinaTime.Today(now).Year;
        var given = await db.Database.SqlQuery<int>($"""
            INSERT INTO knowledge.number_counters AS c (year, last) VALUES ({year}, 1)
            ON CONFLICT (year) DO UPDATE SET last = c.last + 1 RETURNING last AS "Value"
            """).ToListAsync(ct);
        return Of(year, given[0]);
    }

    public static string Of(int year, int serial) => FormattableString.Invariant($"KB-{year}-{serial:0000}");
}
