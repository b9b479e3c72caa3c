using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Crm.Customers.Jobs;

/// <summary>Tries grade rules on every customer (C-30): the same decision as <see cref="GradeRun"/>, and nothing is written.</summary>
internal static class GradeTrial
{
    private const int Examples = 20;

    public static async Task<GradePreview> RunAsync(CustomersDbContext db, IReadOnlyList<GradeRule> rules, DateTimeOffset now, CancellationToken ct)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(2));
        var moves = await db.Database.SqlQueryRaw<Counted>(
            $"""
            SELECT s.grade AS "From", (@grades)[s.rule] AS "To", count(*)::int AS "Count" FROM ({Judged(rules, now, out var counting)}) s GROUP BY 1, 2
            """, counting).ToListAsync(ct);
        var examples = await db.Database.SqlQueryRaw<GradeExample>(
            $"""
            SELECT c.id AS "Id", c.code AS "Code", c.name AS "Name", s.grade AS "From", (@grades)[s.rule] AS "To", (@keys)[s.rule] AS "Rule", s.trade AS "Trade",
                s.days AS "DaysSinceContact"
            FROM (
                SELECT * FROM ({Judged(rules, now, out var showing)}) j WHERE j.grade IS DISTINCT FROM (@grades)[j.rule] ORDER BY j.trade DESC, j.customer_id LIMIT {Examples}
            ) s JOIN customers.customers c ON c.id = s.customer_id ORDER BY s.trade DESC, c.id
            """, showing).ToListAsync(ct);
        return new GradePreview(
            moves.Sum(m => m.Count),
            [.. moves.Where(m => m.From != m.To).OrderByDescending(m => m.Count).ThenBy(m => m.To, StringComparer.Ordinal).Select(m => new GradeMove(m.From, m.To, m.Count))],
            examples);
    }

    private static string Judged(IReadOnlyList<GradeRule> rules, DateTimeOffset now, out object[] parameters)
    {
        var named = GradeRun.Parameters(rules, now);
        var sql = $"""
            SELECT s.customer_id, s.grade, {GradeRun.Choose(rules, named)} AS rule, coalesce(s.twelve_month_trade, 0) AS trade,
                ({GradeRun.Fact("daysSinceContact")})::int AS days FROM customers.customer_standings s
            """;
        parameters = [.. named];
        return sql;
    }

    private sealed record Counted(string? From, string To, int Count);
}
