using System.Net;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Refit;
using Shouldly;
using static Crm.BuildingBlocks.Seeding.DemoPeople;

namespace Crm.Approvals.Tests.Api;

/// <summary>W-20 to W-23 through the module's front door.</summary>
public sealed class ApprovalsApiTests(ApprovalsHost approvals) : IClassFixture<ApprovalsHost>
{
    private static readonly DecideRequest Yes = new(ApprovalOutcome.Approved, null);

    [Fact]
    public async Task A_remedy_goes_to_the_branch_leader_and_then_to_the_general_manager_and_the_module_hears_once()
    {
        var id = await approvals.AskAsync();
        (await approvals.As(BranchLeader).InboxAsync(limit: 200)).Items.ShouldContain(r => r.Id == id);
        (await approvals.As(GeneralManager).InboxAsync(limit: 200)).Items.ShouldNotContain(r => r.Id == id);

        (await approvals.As(BranchLeader).DecideAsync(id, Yes)).MayDecide.ShouldBeFalse();
        (await approvals.As(GeneralManager).DecideAsync(id, Yes with { Comment = "同意" })).State.ShouldBe("Approved");

        var decided = await approvals.Host.Events.WaitForAsync<ApprovalDecided>(e => e.RequestId == id);
        decided.Outcome.ShouldBe(ApprovalOutcome.Approved);
        decided.Comment.ShouldBe("同意");
        approvals.Host.Events.Of<ApprovalDecided>().Count(e => e.RequestId == id).ShouldBe(1);
        (await approvals.As(BranchLeader).DecidedAsync(limit: 200)).Items.ShouldContain(r => r.Id == id);
        (await approvals.As(ComplaintOfficer).RequestedAsync(limit: 200)).Items.Single(r => r.Id == id).State.ShouldBe("Approved");
    }

    [Fact]
    public async Task A_second_delivery_of_the_request_changes_nothing()
    {
        var id = await approvals.AskAsync();
        await approvals.Host.PublishAsync(ApprovalsHost.Asked(id, ApprovalKinds.ComplaintRemedy));
        var other = await approvals.AskAsync();
        (await approvals.As(BranchLeader).InboxAsync(limit: 200)).Items.Count(r => r.Id == id).ShouldBe(1);
        other.ShouldNotBe(id);
    }

    [Fact]
    public async Task Two_who_decide_at_once_count_once()
    {
        var id = await approvals.AskAsync();
        var leader = approvals.As(BranchLeader);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                await leader.DecideAsync(id, Yes);
                return HttpStatusCode.OK;
            }
            catch (ApiException e)
            {
                return e.StatusCode;
            }
        }));
        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(a => a != HttpStatusCode.OK).ShouldAllBe(a => a == HttpStatusCode.Conflict);
        var details = await leader.GetAsync(id);
        details.Steps[0].Approvers.Count(a => a.Outcome is not null).ShouldBe(1);
    }

    [Fact]
    public async Task Who_is_involved_does_not_see_it_even_with_the_right_to_read_all()
    {
        var id = await approvals.AskAsync(ApprovalKinds.ComplaintRemedy, BranchLeader.Id);
        var involved = approvals.As(BranchLeader, mayReadAll: true);
        (await Should.ThrowAsync<ApiException>(() => involved.GetAsync(id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await involved.InboxAsync(limit: 200)).Items.ShouldNotContain(r => r.Id == id);
        (await Should.ThrowAsync<ApiException>(() => involved.DecideAsync(id, Yes))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var details = await approvals.As(GeneralManager).GetAsync(id);
        details.Steps[0].Approvers.Single().InsteadOf.ShouldBe(BranchLeader.Name);
        (await approvals.As(BranchLeader).ForSubjectAsync(details.SubjectType, details.SubjectId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_nothing_to_do_with_it_does_not_see_it()
    {
        var id = await approvals.AskAsync();
        (await Should.ThrowAsync<ApiException>(() => approvals.As(ServiceAgent).GetAsync(id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_no_needs_a_reason_and_says_so_at_the_field_in_the_readers_language()
    {
        var id = await approvals.AskAsync();
        var actor = approvals.Host.Actors.Add(BranchLeader.Id, BranchLeader.Name, BranchLeader.UnitId, [], (ApprovalsPermissions.Decide, BuildingBlocks.Security.RecordScope.Own));
        var error = await Should.ThrowAsync<ValidationApiException>(() =>
            approvals.Host.Api<IApprovalsApi>(actor, "zh-CN").DecideAsync(id, new DecideRequest(ApprovalOutcome.Rejected, " ")));
        error.Content!.Errors["comment"].ShouldBe(["驳回或退回时请写明原因。"]);
    }

    [Fact]
    public async Task Many_small_ones_are_approved_at_once_and_each_that_cannot_be_says_why()
    {
        var (one, two, notMine) = (await approvals.AskAsync(), await approvals.AskAsync(), await approvals.AskAsync(ApprovalKinds.ComplaintRemedy, BranchLeader.Id));
        var result = await approvals.As(BranchLeader).ApproveManyAsync(new ApproveManyRequest([one, two, notMine], null));
        result.Approved.ShouldBe([one, two], ignoreOrder: true);
        result.Refused.Keys.ShouldBe([notMine]);
    }

    [Fact]
    public async Task A_changed_policy_leaves_open_requests_alone()
    {
        var before = await approvals.AskAsync(ApprovalKinds.TierOverride);
        var api = approvals.As(BranchLeader);
        var changed = await api.SetPolicyAsync(ApprovalKinds.TierOverride, new SetPolicyRequest([new("manager", "One", null, 24, null), new("general-manager", "One", null, 24, null)]));
        changed.Version.ShouldBe(2);
        var after = await approvals.AskAsync(ApprovalKinds.TierOverride);
        (await approvals.As(BranchLeader).GetAsync(before)).Steps.Count.ShouldBe(1);
        (await approvals.As(ServiceManager).GetAsync(after)).Steps.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_policy_with_an_unknown_role_is_refused_at_the_field()
    {
        var error = await Should.ThrowAsync<ValidationApiException>(() => approvals.As(BranchLeader)
            .SetPolicyAsync(ApprovalKinds.Recognition, new SetPolicyRequest([new("janitor", "One", -1, 0, 0)])));
        error.Content!.Errors.Keys.ShouldContain("steps[0].by");
        error.Content.Errors.Keys.ShouldContain("steps[0].remindAfterHours");
    }

    [Fact]
    public async Task The_requester_takes_it_back_and_nobody_else_can()
    {
        var id = await approvals.AskAsync();
        (await Should.ThrowAsync<ApiException>(() => approvals.As(BranchLeader).WithdrawAsync(id, new WithdrawRequest("x")))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await approvals.As(ComplaintOfficer).WithdrawAsync(id, new WithdrawRequest("金额写错"))).State.ShouldBe("Withdrawn");
        (await approvals.Host.Events.WaitForAsync<ApprovalDecided>(e => e.RequestId == id)).Outcome.ShouldBe(ApprovalOutcome.Withdrawn);
    }

    [Fact]
    public async Task An_older_event_about_a_person_does_not_undo_a_newer_one()
    {
        var person = DemoPeople.SecondAgent;
        await approvals.Host.PublishAsync(ApprovalsHost.Changed(person, 9, deputy: ServiceAgent.Id));
        await Eventually.BecomesTrueAsync(() => DeputyIsAsync(ServiceAgent.Id), "the newer event arrived");
        await approvals.Host.PublishAsync(ApprovalsHost.Changed(person, 8, deputy: ServiceManager.Id));
        await approvals.AskAsync();
        (await DeputyIsAsync(ServiceAgent.Id)).ShouldBeTrue();

        Task<bool> DeputyIsAsync(Guid id) => approvals.Host.WithAsync<Data.ApprovalsDbContext, bool>(
            db => Task.FromResult(db.Staff.Single(s => s.Id == person.Id).DeputyId == id));
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in()
    {
        var api = approvals.Host.Api<IApprovalsApi>(null);
        (await Should.ThrowAsync<ApiException>(() => api.InboxAsync())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
