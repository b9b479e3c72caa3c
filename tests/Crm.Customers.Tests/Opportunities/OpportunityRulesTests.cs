using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Opportunities;

namespace Crm.Customers.Tests.Opportunities;

public sealed class OpportunityRulesTests // C-12
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 9);

    [Fact]
    public void Each_stage_has_a_probability_of_its_own_until_somebody_judges_otherwise()
    {
        var opportunity = Some();
        foreach (var stage in OpportunityStages.Open.Skip(1))
        {
            opportunity.Move(new(stage), Guid.Empty, Today, Now);
            opportunity.Probability.ShouldBe(OpportunityStages.Probability(stage));
        }
        opportunity.Change(Fields() with { Probability = 40 }, "客户", default);
        opportunity.Probability.ShouldBe(40);
    }

    [Fact]
    public void A_parked_one_keeps_its_judgement_and_comes_back_to_where_it_was()
    {
        var opportunity = Some(Fields() with { Probability = 66 }, OpportunityStages.Proposal);
        opportunity.Move(new(OpportunityStages.Parked, "budget", Until: Today.AddDays(10)), Guid.Empty, Today, Now);
        opportunity.Return(Now.AddDays(10)).To.ShouldBe(OpportunityStages.Proposal);
        opportunity.Probability.ShouldBe(66);
        opportunity.ParkedUntil.ShouldBeNull();
        opportunity.IdleDays(Now.AddDays(12)).ShouldBe(2);
    }

    [Fact]
    public void A_won_one_counts_in_the_month_it_was_won_in()
    {
        var opportunity = Some();
        opportunity.Move(new(OpportunityStages.Won), Guid.Empty, Today, Now);
        (opportunity.ForecastOn, opportunity.ClosedOn, opportunity.Probability).ShouldBe((Today, Today, 100));
        opportunity.Move(new(OpportunityStages.Negotiation, Note: "客户反悔"), Guid.Empty, Today, Now);
        (opportunity.ForecastOn, opportunity.ClosedOn, opportunity.Probability).ShouldBe((opportunity.ExpectedClose, null, 75));
    }

    [Theory]
    [InlineData("lost", null, null, "customers.opportunity.reason")]
    [InlineData("lost", "budget", null, "customers.choice")]
    [InlineData("lost", "other", " ", "customers.opportunity.reason_note")]
    [InlineData("parked", "budget", null, "customers.opportunity.parked_future")]
    public void Lost_and_parked_need_a_reason_from_their_own_list(string stage, string? reason, string? note, string code) =>
        Should.Throw<CrmException>(() => Some().Move(new(stage, reason, note), Guid.Empty, Today, Now)).Code.ShouldBe(code);

    [Fact]
    public void Nothing_is_won_without_an_amount()
    {
        var opportunity = Some(Fields() with { Amount = null });
        Should.Throw<RuleException>(() => opportunity.Move(new(OpportunityStages.Won), Guid.Empty, Today, Now)).Field.ShouldBe("amount");
        opportunity.Move(new(OpportunityStages.Won, Amount: 5), Guid.Empty, Today, Now).Amount.ShouldBe(5);
    }

    private static OpportunityFields Fields() => new("10kV 增容", Today.AddDays(60), 80_000);

    private static Opportunity Some(OpportunityFields? fields = null, string? stage = null) =>
        Opportunity.Start(Guid.Empty, "客户", fields ?? Fields(), stage, new Ownership(null, Guid.Empty), Guid.Empty, Now);
}
