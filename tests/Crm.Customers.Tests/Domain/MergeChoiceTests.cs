using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Merging;

namespace Crm.Customers.Tests.Domain;

/// <summary>C-26: whose value a field has after a merge, and what becomes of two standings.</summary>
public sealed class MergeChoiceTests
{
    private static readonly Guid Unit = Guid.NewGuid();
    private static readonly MergeValues Survivor = new(new CustomerFields("澄岚电器", Phones: ["02152345678"], Notes: "老客户"), CustomerStages.Prospect, Unit);
    private static readonly DateTimeOffset Day = new(2026, 11, 1, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_survivors_value_stays_and_what_it_has_not_is_taken_from_the_other()
    {
        var (values, changes) = MergeChoice.Decide(Survivor, Other(f => f with { Name = "澄岚电器厂", Web = "chenglan.cn", Industry = "C38" }), null);

        values.Fields.ShouldSatisfyAllConditions(f => f.Name.ShouldBe("澄岚电器"), f => f.Web.ShouldBe("chenglan.cn"), f => f.Industry.ShouldBe("C38"));
        changes.Select(c => (c.Field, c.Before)).ShouldBe([("industry", null), ("web", null)]);
    }

    [Fact]
    public void What_was_chosen_is_taken()
    {
        var other = Other(f => f with { Name = "澄岚电器厂", Web = "chenglan.cn", OwnerId = Unit });
        var (values, _) = MergeChoice.Decide(Survivor, other, new Dictionary<string, string> { ["name"] = "merged", ["web"] = "survivor", ["ownerId"] = "survivor" });

        values.Fields.ShouldSatisfyAllConditions(f => f.Name.ShouldBe("澄岚电器厂"), f => f.Web.ShouldBeNull(), f => f.OwnerId.ShouldBeNull());
    }

    [Fact]
    public void Lists_and_notes_are_put_together_without_doubles_as_far_as_they_fit()
    {
        var (values, _) = MergeChoice.Decide(Survivor, Other(f => f with { Phones = ["02152345678", "13800138000"], Notes = "展会认识" }), null);
        values.Fields.Phones.ShouldBe(["02152345678", "13800138000"]);
        values.Fields.Notes.ShouldBe("老客户\n\n展会认识");

        var many = Other(f => f with { Phones = [.. Enumerable.Range(0, 10).Select(i => $"1380013800{i}")] });
        Field(many, "phones").ShouldSatisfyAllConditions(f => f.Proposed.ShouldBe("survivor"), f => f.Choices.ShouldBe(["survivor", "merged"]));
    }

    [Fact]
    public void The_stage_that_is_further_and_the_stricter_confidentiality_are_proposed()
    {
        var other = Other(f => f with { Confidentiality = "secret" }) with { Stage = CustomerStages.Trading };
        Field(other, "stage").Proposed.ShouldBe("merged");
        Field(other, "confidentiality").Proposed.ShouldBe("merged");
        Field(Other(f => f with { Confidentiality = "public" }) with { Stage = CustomerStages.Lost }, "stage").Proposed.ShouldBe("survivor");
        MergeChoice.Decide(Survivor, other, null).Values.Stage.ShouldBe(CustomerStages.Trading);
    }

    [Fact]
    public void An_owner_brings_its_unit()
    {
        var (owner, unit) = (Guid.NewGuid(), Guid.NewGuid());
        var (values, _) = MergeChoice.Decide(Survivor, Other(f => f with { OwnerId = owner }) with { UnitId = unit }, null);
        values.Owned.ShouldBe(new Crm.Customers.Domain.Ownership(owner, unit));
    }

    [Fact]
    public void Unknown_fields_and_choices_are_told()
    {
        var other = Other(f => f with { Name = "澄岚电器厂" });
        Should.Throw<RuleException>(() => MergeChoice.Decide(Survivor, other, new Dictionary<string, string> { ["colour"] = "merged" })).Field.ShouldBe("take");
        Should.Throw<RuleException>(() => MergeChoice.Decide(Survivor, other, new Dictionary<string, string> { ["name"] = "both" })).Field.ShouldBe("take.name");
    }

    [Fact]
    public void What_was_changed_since_is_not_put_back()
    {
        var (values, changes) = MergeChoice.Decide(Survivor, Other(f => f with { Web = "chenglan.cn", Industry = "C38" }), null);
        var now = values with { Fields = values.Fields with { Web = "www.chenglan.com" } };

        var (restored, kept) = MergeChoice.PutBack(now, changes);

        restored.Fields.ShouldSatisfyAllConditions(f => f.Web.ShouldBe("www.chenglan.com"), f => f.Industry.ShouldBeNull());
        kept.ShouldBe(["web"]);
        MergeChoice.PutBack(values, changes).ShouldSatisfyAllConditions(r => r.Kept.ShouldBeEmpty(), r => r.Values.ShouldBe(Survivor with { Fields = r.Values.Fields }));
    }

    [Fact]
    public void Standings_are_known_since_the_first_in_touch_since_the_last_and_trade_adds_up()
    {
        var mine = new StandingFigures(Day, 300_000m, "CNY", new DateOnly(2026, 10, 1), Day, Day.AddDays(3));
        var other = new StandingFigures(Day.AddDays(-9), 250_000m, "CNY", new DateOnly(2026, 11, 5), Day.AddDays(1), Day.AddDays(1), OnHold: true, HoldReason: "逾期");

        mine.With(other).ShouldBe(mine with
        {
            KnownSince = Day.AddDays(-9), Trade = 550_000m, LastOrderOn = new DateOnly(2026, 11, 5), TradeAt = Day.AddDays(1), OnHold = true, HoldReason = "逾期",
        });
        mine.With(other with { Currency = "USD" }).Trade.ShouldBe(300_000m);
        new StandingFigures(Day).With(other).ShouldSatisfyAllConditions(s => s.Trade.ShouldBe(250_000m), s => s.Currency.ShouldBe("CNY"));
    }

    [Fact]
    public void Without_the_other_again_figures_are_as_before_or_lose_its_share()
    {
        var mine = new StandingFigures(Day, 300_000m, "CNY", LastContactAt: Day);
        var other = new StandingFigures(Day.AddDays(-9), 250_000m, "CNY", LastContactAt: Day.AddDays(1));
        var after = mine.With(other);

        after.Without(mine, other, after).ShouldBe(mine);
        (after with { Trade = 600_000m, LastContactAt = Day.AddDays(5) }).Without(mine, other, after).ShouldBe(mine with { Trade = 350_000m, LastContactAt = Day.AddDays(5) });
    }

    private static MergeFieldChoice Field(MergeValues other, string name) => MergeChoice.Propose(Survivor, other).Single(f => f.Field == name);

    private static MergeValues Other(Func<CustomerFields, CustomerFields> with) => new(with(new CustomerFields("澄岚电器")), CustomerStages.Prospect, Unit);
}
