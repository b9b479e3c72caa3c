using Crm.BuildingBlocks.Errors;
using Crm.Customers.Domain.Grading;
using FsCheck;
using FsCheck.Fluent;

namespace Crm.Customers.Tests.Domain;

public sealed class GradeRulesTests // C-30
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(500_000, 90, false, "A")]
    [InlineData(499_999, 90, false, "B")]
    [InlineData(500_000, 91, false, "X")]
    [InlineData(0, 10, true, "C")]
    [InlineData(0, 91, true, "X")]
    [InlineData(0, 10, false, "D")]
    [InlineData(0, 400, false, "D")]
    public void The_default_rules_are_those_of_the_seed(int trade, int days, bool sampled, string grade) =>
        GradeRules.Decide(GradeRules.Default, Facts(trade, days, sampled), Now).Grade.ShouldBe(grade);

    [Fact]
    public void More_trade_never_gives_a_worse_grade() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).Two().ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(),
        (trades, days) => Rank(Math.Min(trades.Item1, trades.Item2), days) >= Rank(Math.Max(trades.Item1, trades.Item2), days) || days > 90)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_customer_gets_a_grade() => Prop.ForAll(
        Gen.Choose(0, 2_000_000).ToArbitrary(), Gen.Choose(0, 2000).ToArbitrary(),
        (trade, days) => Rank(trade, days) >= 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Rules_whose_last_has_conditions_are_refused() =>
        Should.Throw<RuleException>(() => GradeRules.Check([GradeRules.Default[0]])).Code.ShouldBe("customers.grades.last_always");

    [Fact]
    public void A_condition_on_an_unknown_fact_is_refused() =>
        Should.Throw<RuleException>(() => GradeRules.Check([new("a", "A", "", "", [new("age; drop table", ">", 1)]), GradeRules.Default[^1]]))
            .Code.ShouldBe("customers.choice");

    private static int Rank(int trade, int days) =>
        "ABCDX".IndexOf(GradeRules.Decide(GradeRules.Default, Facts(trade, days, false), Now).Grade, StringComparison.Ordinal);

    private static GradeFacts Facts(decimal trade, int days, bool sampled) =>
        new(trade, trade > 0, sampled, Now.AddDays(-days), Now.AddYears(-2));
}
