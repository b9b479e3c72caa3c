using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Grading;

/// <summary>Rules that give a customer its grade: the first that holds (C-30).</summary>
internal static class GradeRules
{
    private const int InTouch = 90;
    private static readonly string[] Operators = [">=", ">", "<=", "<", "="];

    /// <summary>The rules of seed 002, in force until an administrator changes them.</summary>
    public static IReadOnlyList<GradeRule> Default { get; } =
    [
        new("large-in-touch", "A", "年交易额 50 万元以上且保持联系", "Trade of 500,000 a year or more, in touch",
            [new("trade12m", ">=", 500_000), new("daysSinceContact", "<=", InTouch)]),
        new("trading-in-touch", "B", "年交易额 50 万元以下且保持联系", "Less trade, in touch", [new("trade12m", ">", 0), new("daysSinceContact", "<=", InTouch)]),
        new("sampled-in-touch", "C", "已送样、报价或寄资料且保持联系", "Samples, quotes or material, in touch",
            [new("sampled", "=", 1), new("daysSinceContact", "<=", InTouch)]),
        new("dormant", "X", "曾交易或送样，超过 3 个月未联系", "Traded or sampled, no contact in 3 months",
            [new("tradedOrSampled", "=", 1), new("daysSinceContact", ">", InTouch)]),
        new("card", "D", "交换过名片", "A card exchanged", []),
    ];

    public static GradeRule Decide(IReadOnlyList<GradeRule> rules, GradeFacts facts, DateTimeOffset now) =>
        rules.First(r => r.Conditions.All(c => Holds(c, facts.Value(c.Fact, now))));

    /// <summary>Throws where the rules could not be applied, or would leave a customer without a grade.</summary>
    public static void Check(IReadOnlyList<GradeRule> rules)
    {
        if (rules.Count is 0 or > 20)
            throw new RuleException("customers.grades.count", "rules", rules.Count);
        for (var i = 0; i < rules.Count; i++)
            Check(rules[i], $"rules[{i}]");
        if (rules.GroupBy(r => r.Key).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleException("customers.grades.key_twice", "rules", twice.Key);
        if (rules[^1].Conditions.Count > 0)
            throw new RuleException("customers.grades.last_always", $"rules[{rules.Count - 1}].conditions", rules[^1].Key);
    }

    private static void Check(GradeRule rule, string field)
    {
        if (!Grades.All.Contains(rule.Grade))
            throw new RuleException("customers.choice", $"{field}.grade", rule.Grade, string.Join(", ", Grades.All));
        if (string.IsNullOrWhiteSpace(rule.Key) || rule.Key.Length > 40 || rule.Key == GradeOverrides.Rule)
            throw new RuleException("customers.grades.key", $"{field}.key", rule.Key);
        foreach (var condition in rule.Conditions)
        {
            if (!GradeFacts.Sql.ContainsKey(condition.Fact))
                throw new RuleException("customers.choice", $"{field}.conditions", condition.Fact, string.Join(", ", GradeFacts.Sql.Keys));
            if (!Operators.Contains(condition.Operator))
                throw new RuleException("customers.choice", $"{field}.conditions", condition.Operator, string.Join(" ", Operators));
        }
    }

    private static bool Holds(GradeCondition condition, decimal value) => condition.Operator switch
    {
        ">=" => value >= condition.Value,
        ">" => value > condition.Value,
        "<=" => value <= condition.Value,
        "<" => value < condition.Value,
        _ => value == condition.Value,
    };
}
