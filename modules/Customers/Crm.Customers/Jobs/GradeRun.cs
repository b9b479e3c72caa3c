using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Grading;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Crm.Customers.Jobs;

/// <summary>Grades every customer in one statement (C-30); only those whose grade or rule changed are written.</summary>
internal static class GradeRun
{
    // What is held against the rules stays (C-30).
    private const string Grade = "coalesce(j.held, (@grades)[j.rule])";
    private const string Rule = $"CASE WHEN j.held IS NULL THEN (@keys)[j.rule] ELSE '{GradeOverrides.Rule}' END";

    /// <summary>Runs it and gives how many grades changed; their events wait in <c>grade_changes</c>.</summary>
    public static async Task<int> RunAsync(CustomersDbContext db, IReadOnlyList<GradeRule> rules, DateTimeOffset now, CancellationToken ct)
    {
        var parameters = Parameters(rules, now);
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        return await db.Database.ExecuteSqlRawAsync(Sql(rules, parameters), parameters, ct);
    }

    /// <summary>What the statement needs besides the values of the conditions.</summary>
    public static List<NpgsqlParameter> Parameters(IReadOnlyList<GradeRule> rules, DateTimeOffset now) =>
        [new("now", now), new("grades", rules.Select(r => r.Grade).ToArray()), new("keys", rules.Select(r => r.Key).ToArray())];

    private static string Sql(IReadOnlyList<GradeRule> rules, List<NpgsqlParameter> parameters) => $"""
        WITH judged AS MATERIALIZED (
            SELECT s.customer_id, s.grade AS previous, {Choose(rules, parameters)} AS rule, s.override_grade AS held FROM customers.customer_standings s
        ), changed AS (
            UPDATE customers.customer_standings s
            SET grade = {Grade}, grade_rule = {Rule}, graded_at = @now, grade_inputs = jsonb_build_object(
                'trade12m', trim_scale({Fact("trade12m")})::text, 'daysSinceContact', ({Fact("daysSinceContact")})::bigint::text,
                'traded', ({Fact("traded")})::text, 'sampled', ({Fact("sampled")})::text)
                || CASE WHEN j.held IS NULL THEN jsonb_build_object() ELSE jsonb_build_object('byRules', (@grades)[j.rule], 'until', s.override_until::text) END
            FROM judged j
            WHERE j.customer_id = s.customer_id AND (s.grade IS DISTINCT FROM {Grade} OR s.grade_rule IS DISTINCT FROM {Rule})
            RETURNING s.customer_id, j.previous, s.grade, s.grade_rule, s.grade_inputs
        ), kept AS (
            INSERT INTO customers.grade_changes (id, customer_id, grade, previous, rule, inputs, at, published)
            SELECT gen_random_uuid(), customer_id, grade, previous, grade_rule, grade_inputs, @now, false FROM changed WHERE grade IS DISTINCT FROM previous
            RETURNING *
        )
        INSERT INTO customers.timeline_entries (id, customer_id, at, topic, kind, facts, by, source_key)
        SELECT gen_random_uuid(), customer_id, at, 'grade', 'customer.graded',
            inputs || jsonb_build_object('grade', grade, 'previous', coalesce(previous, ''), 'rule', rule), '00000000-0000-0000-0000-000000000000', 'grade:' || id
        FROM kept
        """;

    /// <summary>The number, from 1, of the first rule that holds. Facts come from the allow-list, values go as parameters.</summary>
    public static string Choose(IReadOnlyList<GradeRule> rules, List<NpgsqlParameter> parameters)
    {
        var whens = rules.Select((rule, i) => rule.Conditions.Count == 0
            ? $"WHEN true THEN {i + 1}"
            : $"WHEN {string.Join(" AND ", rule.Conditions.Select(c => Condition(c, parameters)))} THEN {i + 1}");
        return $"CASE {string.Join(' ', whens)} END";
    }

    private static string Condition(GradeCondition condition, List<NpgsqlParameter> parameters)
    {
        var name = $"v{parameters.Count}";
        parameters.Add(new(name, condition.Value));
        return $"{Fact(condition.Fact)} {condition.Operator} @{name}";
    }

    /// <summary>A fact of the rules over <c>customer_standings s</c>.</summary>
    public static string Fact(string fact) => GradeFacts.Sql[fact];
}
