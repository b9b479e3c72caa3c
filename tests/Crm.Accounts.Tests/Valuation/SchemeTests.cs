using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Domain.Valuation;
using Crm.BuildingBlocks.Errors;
using Shouldly;

namespace Crm.Accounts.Tests.Valuation;

/// <summary>A-11: what a scheme may be.</summary>
public sealed class SchemeTests
{
    private static readonly Dictionary<string, Indicator> Library = new[] { "amount", "count" }.ToDictionary(c => c, c => Indicator.Add(
        c, new IndicatorFields("指标", "Indicator", ValueSources.OrderAmount, IndicatorDirections.Higher, new IndicatorScale(IndicatorScale.Linear, 0, 10, null))));

    private static readonly SchemeFields Good = new(
        "方案", [new("amount", 60), new("count", 40)], [new("platinum", 80), new("gold", 60), new("iron", 40)], [new("strategic", 80), new("key", 60)]);

    [Theory]
    [InlineData(60, 39.99)]
    [InlineData(60, 41)]
    public void Weights_that_do_not_add_to_a_hundred_are_refused(double first, double second) =>
        Refused(Good with { Weights = [new("amount", (decimal)first), new("count", (decimal)second)] }).Code.ShouldBe("accounts.scheme.weights");

    [Fact]
    public void An_indicator_is_weighed_once_and_must_be_in_the_library()
    {
        Refused(Good with { Weights = [new("amount", 50), new("amount", 50)] }).Code.ShouldBe("accounts.scheme.twice");
        Refused(Good with { Weights = [new("amount", 50), new("luck", 50)] }).Code.ShouldBe("accounts.scheme.indicator");
        Refused(Good with { Weights = [new("amount", 150), new("count", -50)] }).Code.ShouldBe("accounts.scheme.weight");
    }

    [Fact]
    public void Thresholds_go_down()
    {
        Refused(Good with { Classes = [new("platinum", 60), new("gold", 60), new("iron", 40)] }).Field.ShouldBe("classes[1].from");
        Refused(Good with { Tiers = [new("key", 60), new("strategic", 80)] }).Code.ShouldBe("accounts.scheme.threshold_keys");
    }

    [Fact]
    public void What_is_active_does_not_change_any_more()
    {
        var scheme = Draft();
        scheme.Change(Good, Library);
        scheme.Activate(Guid.NewGuid(), DateTimeOffset.UnixEpoch);
        Should.Throw<ConflictException>(() => scheme.Change(Good, Library)).Code.ShouldBe("accounts.scheme.not_draft");
    }

    [Theory]
    [InlineData("higher", 50, 40, "accounts.scale.band_direction.higher")]
    [InlineData("lower", 40, 50, "accounts.scale.band_direction.lower")]
    [InlineData("higher", 40, 101, "accounts.scale.points")]
    public void Bands_never_go_against_the_direction(string direction, int first, int second, string code) =>
        ScaleRules.Problem(new IndicatorScale(IndicatorScale.Banded, null, null, [new(0, first), new(5, second)]), direction)!.Code.ShouldBe(code);

    private static RuleException Refused(SchemeFields fields) => Should.Throw<RuleException>(() => Draft().Change(fields, Library));

    private static Scheme Draft()
    {
        var first = (Scheme)Activator.CreateInstance(typeof(Scheme), nonPublic: true)!;
        return Scheme.Draft(first, 2, Guid.NewGuid(), DateTimeOffset.UnixEpoch);
    }
}
