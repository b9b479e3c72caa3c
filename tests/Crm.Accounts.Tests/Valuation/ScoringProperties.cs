using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Domain.Valuation;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace Crm.Accounts.Tests.Valuation;

/// <summary>A-10 to A-12: what holds for every scheme and every figure.</summary>
public sealed class ScoringProperties
{
    private static readonly SchemeThreshold[] Classes = [new("platinum", 80), new("gold", 60), new("iron", 40)];
    private static readonly SchemeThreshold[] Levels = [new("strategic", 80), new("key", 60)];

    [Fact]
    public void Points_never_leave_zero_to_a_hundred_and_follow_the_direction() => Prop.ForAll(Scales(), Figures(), (drawn, pair) =>
    {
        var (scale, direction) = drawn;
        var (low, high) = (Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B));
        var (first, second) = (Scoring.Points(scale, direction, low), Scoring.Points(scale, direction, high));
        return first is >= 0 and <= 100 && second is >= 0 and <= 100 && (direction == IndicatorDirections.Higher ? first <= second : first >= second);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_score_is_the_weighted_sum_of_its_points_and_the_same_every_time() => Prop.ForAll(Schemes(), (SchemeLine[] lines) =>
    {
        var figures = ValueSources.All.Select((_, i) => i % 3 == 2 ? (decimal?)null : i * 37.5m).ToList();
        var scoring = new Scoring(lines, Classes, Levels);
        var (one, two) = (scoring.Score(figures), new Scoring(lines, Classes, Levels).Score(figures));
        var sum = lines.Select((l, i) => one.Points[i] * l.Weight / 100).Sum();
        return one.Score == two.Score && one.Points.SequenceEqual(two.Points) && Math.Abs(sum - one.Score) <= 0.005m && one.Score is >= 0 and <= 100;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(100, "platinum", "strategic")]
    [InlineData(80, "platinum", "strategic")]
    [InlineData(79.99, "gold", "key")]
    [InlineData(60, "gold", "key")]
    [InlineData(59.99, "iron", "ordinary")]
    [InlineData(40, "iron", "ordinary")]
    [InlineData(39.99, "lead", "ordinary")]
    [InlineData(0, "lead", "ordinary")]
    public void A_threshold_belongs_to_the_better_class(double figure, string valueClass, string tier)
    {
        SchemeLine[] lines = [Line(0, 100, new IndicatorScale(IndicatorScale.Linear, 0, 100, null))];
        var value = new Scoring(lines, Classes, Levels).Score([(decimal)figure, null, null, null, null, null, null, null]);
        value.ShouldSatisfyAllConditions(v => v.Score.ShouldBe((decimal)figure), v => v.ValueClass.ShouldBe(valueClass), v => v.Tier.ShouldBe(tier));
    }

    [Theory]
    [InlineData(null, 55)]
    [InlineData(-3.0, 10)]
    [InlineData(0.0, 10)]
    [InlineData(9.99, 10)]
    [InlineData(10.0, 40)]
    [InlineData(5000.0, 100)]
    public void Bands_count_from_their_figure_on_and_the_first_one_below_it(double? figure, double points)
    {
        var scale = new IndicatorScale(IndicatorScale.Banded, null, null, [new(0, 10), new(10, 40), new(100, 100)], 55);
        Scoring.Points(scale, IndicatorDirections.Higher, (decimal?)figure).ShouldBe((decimal)points);
    }

    private static Arbitrary<(IndicatorScale Scale, string Direction)> Scales() => (
        from direction in Gen.Elements(IndicatorDirections.Higher, IndicatorDirections.Lower)
        from start in Gen.Choose(-1000, 1000)
        from banded in Gen.Elements(true, false)
        from width in Gen.Choose(1, 500)
        from points in Gen.Choose(0, 100).ArrayOf(5)
        let ordered = direction == IndicatorDirections.Higher ? points.Order() : points.OrderDescending()
        select (banded
            ? new IndicatorScale(IndicatorScale.Banded, null, null, [.. ordered.Select((p, i) => new ScaleBand(start + (i * width), p))])
            : new IndicatorScale(IndicatorScale.Linear, start, start + width, null), direction)).ToArbitrary();

    private static Arbitrary<(decimal A, decimal B)> Figures() => (
        from a in Gen.Choose(-200_000, 200_000)
        from b in Gen.Choose(-200_000, 200_000)
        select (a / 100m, b / 100m)).ToArbitrary();

    private static Arbitrary<SchemeLine[]> Schemes() => (
        from cut in Gen.Choose(1, 99)
        from first in Gen.Choose(0, 7)
        from second in Gen.Choose(0, 7)
        from scales in Scales().Generator.ArrayOf(2)
        select new[] { Line(first, cut, scales[0].Scale, scales[0].Direction), Line(second, 100 - cut, scales[1].Scale, scales[1].Direction) }).ToArbitrary();

    private static SchemeLine Line(int source, decimal weight, IndicatorScale scale, string direction = IndicatorDirections.Higher) =>
        new($"i{source}", "指标", "Indicator", ValueSources.All[source], direction, scale, weight);
}
