using System.Globalization;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Grading;
using Crm.Customers.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Grades one customer when its inputs change (C-30); the nightly run grades all of them.</summary>
internal static class GradeBook
{
    public static async Task<IReadOnlyList<GradeRule>> RulesAsync(CustomersDbContext db, CancellationToken ct) =>
        (await db.GradeRuleSets.AsNoTracking().SingleOrDefaultAsync(ct))?.Rules ?? GradeRules.Default;

    /// <summary>Sets the grade that the rules give; the event where it changed, else null.</summary>
    public static async Task<CustomerGraded?> GradeAsync(CustomersDbContext db, Standing standing, DateTimeOffset now, CancellationToken ct) =>
        Grade(db, standing, await RulesAsync(db, ct), now);

    /// <summary>The same with rules that are known already.</summary>
    public static CustomerGraded? Grade(CustomersDbContext db, Standing standing, IReadOnlyList<GradeRule> rules, DateTimeOffset now)
    {
        var (rule, facts) = (GradeRules.Decide(rules, standing.Facts(), now), standing.Facts().Explain(now));
        var (previous, grade, key) = (standing.Grade, rule.Grade, rule.Key);
        if (standing.OverrideGrade is { } held)
        {
            (grade, key) = (held, GradeOverrides.Rule);
            facts = new Dictionary<string, string>(facts) { ["byRules"] = rule.Grade, ["until"] = standing.OverrideUntil!.Value.ToString("O", CultureInfo.InvariantCulture) };
        }
        (standing.GradeRule, standing.GradeInputs, standing.GradedAt) = (key, facts, now);
        if (previous == grade)
            return null;
        standing.Grade = grade;
        var change = new GradeChange
        {
            CustomerId = standing.CustomerId,
            Grade = grade,
            Previous = previous,
            Rule = key,
            Inputs = facts,
            At = now,
            Published = true,
        };
        db.AddNew(change);
        db.AddNew(Entry(change));
        return new CustomerGraded(standing.CustomerId, grade, previous, key, facts, now);
    }

    private static TimelineRecord Entry(GradeChange change) => new()
    {
        CustomerId = change.CustomerId,
        At = change.At,
        Topic = "grade",
        Kind = "customer.graded",
        Facts = new Dictionary<string, string>(change.Inputs)
        {
            ["grade"] = change.Grade,
            ["previous"] = change.Previous ?? "",
            ["rule"] = change.Rule,
        },
        SourceKey = $"grade:{change.Id}",
    };
}
