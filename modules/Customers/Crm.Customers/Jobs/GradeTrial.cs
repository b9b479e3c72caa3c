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
        var judged = Judged(rules, now, out var parameters);
        var moves = await db.Database.SqlQueryRaw<Counted>(Moves(judged), Again(parameters)).ToListAsync(ct);
        var examples = await db.Database.SqlQueryRaw<GradeExample>(Largest(judged), Again(parameters)).ToListAsync(ct);
        return new GradePreview(
            moves.Sum(m => m.Count),
            [.. moves.Where(m => m.From != m.To).OrderByDescending(m => m.Count).ThenBy(m => m.To, StringComparer.Ordinal).Select(m => new GradeMove(m.From, m.To, m.Count))],
            examples);
    }

    private static string Moves(string judged) =>
        $"""SELECT s.grade AS "From", (@grades)[s.rule] AS "To", count(*)::int AS "Count" FROM ({judged}) s GROUP BY 1, 2""";

    private static string Largest(string judged) => $"""
        SELECT c.id AS "Id", c.code AS "Code", c.name AS "Name", s.grade AS "From", (@grades)[s.rule] AS "To", (@keys)[s.rule] AS "Rule", s.trade AS "Trade",
            s.days AS "DaysSinceContact"
        FROM (SELECT * FROM ({judged}) j WHERE j.grade IS DISTINCT FROM (@grades)[j.rule] ORDER BY j.trade DESC, j.customer_id LIMIT {Examples}) s
        JOIN customers.customers c ON c.id = s.customer_id ORDER BY s.trade DESC, c.id
        """;

    private static string Judged(IReadOnlyList<GradeRule> rules, DateTimeOffset now, out List<NpgsqlParameter> parameters)
    {
        parameters = GradeRun.Parameters(rules, now);
        return $"""
            SELECT s.customer_id, s.grade, {GradeRun.Choose(rules, parameters)} AS rule, coalesce(s.twelve_month_trade, 0) AS trade,
                ({GradeRun.Fact("daysSinceContact")})::int AS days
            FROM customers.customer_standings s WHERE s.override_grade IS NULL
            """;
    }

    /// <summary>A parameter belongs to one command.</summary>
    private static object[] Again(List<NpgsqlParameter> parameters) => [.. parameters.Select(p => p.Clone())];

    private sealed record Counted(string? From, string To, int Count);
}
