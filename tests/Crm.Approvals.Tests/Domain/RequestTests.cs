using Crm.Approvals.Contracts.Events;
using Crm.Approvals.Domain;
using Crm.BuildingBlocks.Errors;
using Shouldly;
using static Crm.Approvals.Tests.Domain.Company;

namespace Crm.Approvals.Tests.Domain;

/// <summary>W-20, W-21: the way of a request through its steps.</summary>
public sealed class RequestTests
{
    [Fact] // C-25
    public void Where_the_record_has_an_owner_the_owners_manager_is_asked_and_never_whoever_asks()
    {
        var manager = Step(PolicyStep.Manager);
        new ApproverFinder(Organisation(), Today, Leader, [], Agent).Find(manager).ShouldHaveSingleItem().StaffId.ShouldBe(Manager);
        new ApproverFinder(Organisation(), Today, Manager, [], Agent).Find(manager).ShouldHaveSingleItem().StaffId.ShouldBe(Leader);
        new ApproverFinder(Organisation(), Today, Agent, []).Find(manager).ShouldHaveSingleItem().StaffId.ShouldBe(Manager);
    }

    [Fact]
    public void Two_levels_decide_one_after_the_other()
    {
        var request = Request();
        request.Start(Finder(), Now).ShouldBe([Leader]);
        request.Decide(Leader, ApprovalOutcome.Approved, null, Finder(), Now).ShouldBe([General]);
        request.State.ShouldBe(RequestState.Open);
        request.Decide(General, ApprovalOutcome.Approved, "同意", Finder(), Now).ShouldBeEmpty();
        request.State.ShouldBe(RequestState.Approved);
        var decided = request.Decided(Organisation(), Now);
        decided.Outcome.ShouldBe(ApprovalOutcome.Approved);
        decided.Decisions.Select(d => d.Name).ShouldBe(["周敏", "陈国栋"]);
    }

    [Fact]
    public void An_involved_leader_is_replaced_by_the_next_level_who_then_need_not_decide_twice()
    {
        var request = Request(null, null, Leader);
        request.Start(Finder([Leader]), Now).ShouldBe([General]);
        request.Steps.First().Assignments[0].InsteadOfStaffId.ShouldBe(Leader);
        request.Decide(General, ApprovalOutcome.Approved, null, Finder([Leader]), Now);
        request.State.ShouldBe(RequestState.Approved);
        request.Steps.Last().Note.ShouldBe("already-approved");
    }

    [Fact]
    public void Goes_back_to_the_requester_when_nobody_may_decide()
    {
        var request = Request(null, null, Leader, General);
        request.Start(Finder([Leader, General]), Now).ShouldBeEmpty();
        request.State.ShouldBe(RequestState.Returned);
        request.EndComment.ShouldBe("no-approver");
    }

    [Fact]
    public void A_deputy_decides_during_an_absence_and_is_named_as_such()
    {
        var away = Organisation(p => p.Id == Leader ? p with { DeputyId = Manager, AbsentFrom = Today, AbsentUntil = Today } : p);
        var request = Request();
        request.Start(Finder(organisation: away), Now).ShouldBe([Manager]);
        request.Steps.First().Assignments[0].ForStaffId.ShouldBe(Leader);
    }

    [Fact]
    public void A_deputy_who_is_involved_is_passed_over()
    {
        var away = Organisation(p => p.Id == Leader ? p with { DeputyId = Manager, AbsentFrom = Today } : p);
        Request(null, null, Manager).Start(Finder([Manager], away), Now).ShouldBe([General]);
    }

    [Fact]
    public void A_step_with_a_threshold_is_skipped_below_it()
    {
        var policy = new ApprovalPolicy("k", 1, [Step("branch-leader"), Step("general-manager", from: 10_000m)], Now);
        var request = Request(policy, 9_999.99m);
        request.Start(Finder(), Now);
        request.Decide(Leader, ApprovalOutcome.Approved, null, Finder(), Now);
        request.State.ShouldBe(RequestState.Approved);
        request.Steps.Last().Note.ShouldBe("below-amount");
    }

    [Fact]
    public void All_of_a_step_must_agree_and_any_is_enough_where_any_is()
    {
        var second = Guid.CreateVersion7();
        var organisation = new Organisation([.. People, People[1] with { Id = second }], Units);
        var all = Request(new ApprovalPolicy("k", 1, [Step("branch-leader", StepMode.All)], Now));
        all.Start(Finder(organisation: organisation), Now).Count.ShouldBe(2);
        all.Decide(second, ApprovalOutcome.Approved, null, Finder(organisation: organisation), Now);
        all.State.ShouldBe(RequestState.Open);
        all.Decide(Leader, ApprovalOutcome.Approved, null, Finder(organisation: organisation), Now);
        all.State.ShouldBe(RequestState.Approved);

        var any = Request(new ApprovalPolicy("k", 1, [Step("branch-leader", StepMode.Any)], Now));
        any.Start(Finder(organisation: organisation), Now);
        any.Decide(second, ApprovalOutcome.Approved, null, Finder(organisation: organisation), Now);
        any.State.ShouldBe(RequestState.Approved);
    }

    [Fact]
    public void The_requester_is_never_asked_even_as_the_holder_of_the_role()
    {
        var policy = new ApprovalPolicy("k", 1, [Step("complaint-officer")], Now);
        Request(policy).Start(Finder(), Now).ShouldBe([Manager]);
    }

    [Theory]
    [InlineData(ApprovalOutcome.Rejected, RequestState.Rejected)]
    [InlineData(ApprovalOutcome.Returned, RequestState.Returned)]
    public void One_no_ends_it(ApprovalOutcome outcome, RequestState state)
    {
        var request = Request();
        request.Start(Finder(), Now);
        request.Decide(Leader, outcome, "证据不足", Finder(), Now);
        request.State.ShouldBe(state);
        Should.Throw<ConflictException>(() => request.Decide(Leader, ApprovalOutcome.Approved, null, Finder(), Now)).Code.ShouldBe("approvals.not_your_turn");
    }

    [Fact]
    public void After_a_withdrawal_nobody_can_decide()
    {
        var request = Request();
        request.Start(Finder(), Now);
        request.Withdraw("写错金额", Now);
        Should.Throw<ConflictException>(() => request.Decide(Leader, ApprovalOutcome.Approved, null, Finder(), Now));
        Should.Throw<ConflictException>(() => request.Withdraw("再次", Now));
    }

    [Fact]
    public void A_place_can_be_given_to_someone_else_but_not_to_someone_involved()
    {
        var request = Request(null, null, Agent);
        request.Start(Finder([Agent]), Now);
        Should.Throw<RuleException>(() => request.Delegate(Leader, People.Single(p => p.Id == Agent), null, Finder([Agent])));
        request.Delegate(Leader, People.Single(p => p.Id == Manager), "出差", Finder([Agent]));
        Should.Throw<ConflictException>(() => request.Decide(Leader, ApprovalOutcome.Approved, null, Finder([Agent]), Now));
        request.Decide(Manager, ApprovalOutcome.Approved, null, Finder([Agent]), Now).ShouldBe([General]);
    }

    [Fact]
    public void An_added_step_comes_next()
    {
        var request = Request();
        request.Start(Finder(), Now);
        request.AddStep(Leader, People.Single(p => p.Id == Manager), Finder());
        request.Decide(Leader, ApprovalOutcome.Approved, null, Finder(), Now).ShouldBe([Manager]);
        request.Decide(Manager, ApprovalOutcome.Approved, null, Finder(), Now).ShouldBe([General]);
    }

    [Fact]
    public void Who_is_late_is_reminded_and_then_the_next_level_is_asked_too()
    {
        var request = Request();
        request.Start(Finder(), Now);
        request.Nudge(Finder(), Now.AddHours(23)).Reminded.ShouldBeEmpty();
        request.Nudge(Finder(), Now.AddHours(24)).Reminded.ShouldBe([Leader]);
        request.Nudge(Finder(), Now.AddHours(25)).Reminded.ShouldBeEmpty();
        request.Nudge(Finder(), Now.AddHours(73)).Escalated.ShouldBe([General]);
        request.Decide(General, ApprovalOutcome.Approved, null, Finder(), Now);
        request.State.ShouldBe(RequestState.Approved);
    }

    [Fact]
    public void What_waits_for_someone_who_left_waits_for_the_successor()
    {
        var request = Request();
        request.Start(Finder(), Now);
        request.HandOver(Leader, Manager, Finder()).ShouldBe([Manager]);
        Should.Throw<ConflictException>(() => request.Decide(Leader, ApprovalOutcome.Approved, null, Finder(), Now));
    }
}
