using Crm.Accounts.Contracts;
using Crm.Accounts.Domain.KeyAccounts;
using Shouldly;

namespace Crm.Accounts.Tests.Domain;

/// <summary>A-01: which customers the criteria propose.</summary>
public sealed class CandidateRulesTests
{
    private static readonly RecognitionCriterion[] Criteria =
    [
        new(1, CriterionKinds.Year, 1_000_000m, Tiers.Key, true),
        new(2, CriterionKinds.OneOrder, 500_000m, Tiers.Ordinary, true),
        new(3, CriterionKinds.Month, 300_000m, Tiers.Ordinary, false),
        new(4, CriterionKinds.TopPercent, 10m, Tiers.Strategic, true),
    ];

    [Fact]
    public void Says_which_criteria_are_met_in_their_order_and_leaves_inactive_ones_out()
    {
        var rules = new CandidateRules(Criteria, _ => 800_000m);
        rules.Met(new(1_000_000m, 500_000m, 300_000m)).Select(c => c.Kind).ShouldBe([CriterionKinds.Year, CriterionKinds.OneOrder, CriterionKinds.TopPercent]);
        rules.Met(new(999_999.99m, 499_999.99m, 900_000m)).Select(c => c.Kind).ShouldBe([CriterionKinds.TopPercent]);
        rules.Met(new(799_999m, 1m, 900_000m)).ShouldBeEmpty();
        (rules.OrderFrom, rules.MonthFrom, rules.YearFrom).ShouldBe((500_000m, decimal.MaxValue, 800_000m));
    }

    [Fact]
    public void Proposes_nobody_by_percentage_where_nobody_trades()
    {
        new CandidateRules(Criteria[3..], _ => null).Met(new(5_000_000m, 1m, 1m)).ShouldBeEmpty();
    }
}
