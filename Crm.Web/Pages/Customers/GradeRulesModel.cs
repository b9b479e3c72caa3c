using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers;

/// <summary>The grade rules as they are typed.</summary>
public sealed class GradeRulesModel
{
    private const int Conditions = 3;

    public List<GradeRuleModel> Rules { get; set; } = [];
    public string? Version { get; set; }

    /// <summary>Only a look at what would change.</summary>
    public bool Preview { get; set; }

    /// <summary>With an empty rule at the end to type a new one into.</summary>
    public static GradeRulesModel Of(GradeRulesDetails details)
    {
        var model = new GradeRulesModel { Version = details.ETag };
        foreach (var rule in details.Rules)
            model.Rules.Add(GradeRuleModel.Of(rule, (model.Rules.Count + 1) * 10));
        model.Rules.Add(new GradeRuleModel());
        foreach (var rule in model.Rules)
        {
            while (rule.Conditions.Count < Conditions)
                rule.Conditions.Add(new GradeConditionModel());
        }
        return model;
    }

    /// <summary>A rule without a key is left out; the order numbers say which is asked first.</summary>
    public IReadOnlyList<GradeRule> ToRules() =>
        [.. Rules.Where(rule => !string.IsNullOrWhiteSpace(rule.Key)).OrderBy(rule => rule.Order ?? int.MaxValue).Select(rule => rule.ToRule())];
}

/// <summary>One rule as it is typed.</summary>
public sealed class GradeRuleModel
{
    public int? Order { get; set; }
    public string? Key { get; set; }
    public string? Grade { get; set; }
    public string? Name { get; set; }
    public string? NameEn { get; set; }
    public List<GradeConditionModel> Conditions { get; set; } = [];

    public static GradeRuleModel Of(GradeRule rule, int order) => new()
    {
        Order = order, Key = rule.Key, Grade = rule.Grade, Name = rule.Name, NameEn = rule.NameEn,
        Conditions = [.. rule.Conditions.Select(c => new GradeConditionModel { Fact = c.Fact, Operator = c.Operator, Value = c.Value })],
    };

    public GradeRule ToRule() => new(
        Key!.Trim(), Grade ?? "", Name ?? "", NameEn ?? "",
        [.. Conditions.Where(c => !string.IsNullOrEmpty(c.Fact)).Select(c => new GradeCondition(c.Fact!, c.Operator ?? "", c.Value ?? 0))]);
}

/// <summary>One condition as it is typed.</summary>
public sealed class GradeConditionModel
{
    public string? Fact { get; set; }
    public string? Operator { get; set; }
    public decimal? Value { get; set; }
}
