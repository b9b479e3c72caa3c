using System.Net;
using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Contracts.Events;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Refit;
using Shouldly;

namespace Crm.Accounts.Tests.Api;

/// <summary>A-01 to A-03 through the module's front door.</summary>
public sealed class KeyAccountApiTests(AccountsHost accounts) : IClassFixture<AccountsHost>
{
    private IAccountsApi Manager => accounts.As(DemoPeople.KeyAccountManager);

    private static NominateRequest Wish(Guid customer, bool submit = true) =>
        new(customer, Tiers.Key, DemoPeople.KeyAccountManager.Id, "年交易额超过百万,行业龙头。", 1_200_000m, Submit: submit);

    [Fact]
    public async Task A_nomination_is_approved_and_the_others_hear_of_the_key_account_its_tier_and_team()
    {
        var customer = await accounts.CustomerAsync("杭州认定电力设备有限公司", owner: DemoPeople.SalesRepresentative);
        var nominated = await Manager.NominateAsync(Wish(customer));
        nominated.Number.ShouldMatch(@"^KA-\d{4}-\d{5}$");

        var asked = await accounts.Host.Events.WaitForAsync<ApprovalRequested>(e => e.SubjectId == nominated.Id);
        (asked.Kind, asked.SubjectType, asked.Link).ShouldBe((ApprovalKinds.Recognition, "key-account", $"/accounts/{nominated.Id}"));
        (asked.Amount, asked.Currency, asked.RequestedBy).ShouldBe((1_200_000m, "CNY", DemoPeople.KeyAccountManager.Id));
        asked.Facts["reason"].ShouldBe("年交易额超过百万,行业龙头。");
        (await Manager.GetKeyAccountAsync(nominated.Id)).Status.ShouldBe(KeyAccountStatuses.InReview);

        await DecideAsync(asked, ApprovalOutcome.Approved, "同意");
        var recognised = await accounts.Host.Events.WaitForAsync<KeyAccountRecognised>(e => e.CustomerId == customer);
        (recognised.KeyAccountId, recognised.Tier, recognised.ManagerId).ShouldBe((nominated.Id, Tiers.Key, DemoPeople.KeyAccountManager.Id));
        (await accounts.Host.Events.WaitForAsync<AccountTeamChanged>(e => e.CustomerId == customer)).Team.Single().StaffId.ShouldBe(DemoPeople.KeyAccountManager.Id);
        var told = await accounts.Host.Events.WaitForAsync<StaffNotified>(e => e.Link == $"/accounts/{nominated.Id}");
        (told.Kind, told.StaffIds.Single()).ShouldBe(("accounts.recognised", DemoPeople.SalesRepresentative.Id));

        await DecideAsync(asked, ApprovalOutcome.Approved, "同意");
        var details = await Manager.GetKeyAccountAsync(nominated.Id);
        (details.Status, details.Team.Count).ShouldBe((KeyAccountStatuses.Active, 1));
        var card = await accounts.As(DemoPeople.SalesRepresentative).CardAsync(customer);
        (card.KeyAccountId, card.Tier, card.MayNominate).ShouldBe((nominated.Id, Tiers.Key, false));
        card.Team.Single().Name.ShouldBe(DemoPeople.KeyAccountManager.Name);
        (await Manager.KeyAccountHistoryAsync(nominated.Id)).Items.Select(e => e.Kind).ShouldBe(["approved", "submitted", "nominated"]);
        accounts.Host.Events.Of<KeyAccountRecognised>().Count(e => e.CustomerId == customer).ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_keeps_the_reason_and_the_customer_can_be_nominated_again()
    {
        var (customer, id, asked) = await NominatedAsync("杭州驳回商贸有限公司");
        await DecideAsync(asked, ApprovalOutcome.Rejected, "交易额不足");
        (await StatusAsync(id, KeyAccountStatuses.Left)).StatusReason.ShouldBe("交易额不足");
        (await Manager.CardAsync(customer)).MayNominate.ShouldBeTrue();
        (await Manager.NominateAsync(Wish(customer))).Id.ShouldBe(id);
    }

    [Fact]
    public async Task A_returned_nomination_is_changed_and_submitted_again()
    {
        var (_, id, asked) = await NominatedAsync("杭州退回商贸有限公司");
        await DecideAsync(asked, ApprovalOutcome.Returned, "请补充理由");
        var returned = await StatusAsync(id, KeyAccountStatuses.Proposed);
        returned.Allowed.ShouldBe(["change", "submit", "left"], ignoreOrder: true);
        var change = new ChangeNominationRequest(Tiers.Ordinary, DemoPeople.KeyAccountManager.Id, "补充:连续三年增长。", 900_000m);
        var changed = await ChangedAsync(id, change);
        changed.Tier.ShouldBe(Tiers.Ordinary);
        var stale = await Should.ThrowAsync<ApiException>(() => Manager.ChangeNominationAsync(id, change, returned.ETag));
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Manager.SubmitNominationAsync(id)).Status.ShouldBe(KeyAccountStatuses.InReview);
        await accounts.Host.Events.WaitForAsync<ApprovalRequested>(e => e.SubjectId == id && e.RequestId != asked.RequestId);
        await DecideAsync(asked, ApprovalOutcome.Approved, "晚到的旧决定");
        (await Manager.WithdrawNominationAsync(id, new("写错客户"))).Status.ShouldBe(KeyAccountStatuses.Proposed);
        (await accounts.Host.Events.WaitForAsync<ApprovalWithdrawn>(e => e.By == DemoPeople.KeyAccountManager.Id && e.Reason == "写错客户")).RequestId.ShouldNotBe(asked.RequestId);
    }

    [Fact]
    public async Task A_customer_is_nominated_once_however_many_do_it_at_the_same_moment()
    {
        var customer = await accounts.CustomerAsync("杭州并发机械有限公司");
        var api = Manager;
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await api.NominateAsync(Wish(customer));
                return HttpStatusCode.OK;
            }
            catch (ApiException e)
            {
                return e.StatusCode;
            }
        }));
        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(a => a != HttpStatusCode.OK).ShouldAllBe(a => a == HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_in_the_readers_language()
    {
        var error = await Should.ThrowAsync<ValidationApiException>(() => accounts.As(DemoPeople.KeyAccountManager, "zh-CN")
            .NominateAsync(new NominateRequest(Guid.Empty, "gold", Guid.Empty, " ", -1, "rmb")));
        error.Content!.Errors.Keys.ShouldBe(["customerId", "tier", "managerId", "reason", "expectedYearly", "currency"], ignoreOrder: true);
        error.Content.Errors["reason"].ShouldBe(["此项必填。"]);
    }

    [Fact]
    public async Task A_representative_nominates_and_sees_only_what_belongs_to_own_customers()
    {
        var mine = await accounts.CustomerAsync("杭州本人食品有限公司", owner: DemoPeople.SalesRepresentative);
        var others = await accounts.CustomerAsync("杭州他人食品有限公司", owner: DemoPeople.SecondRepresentative);
        var me = accounts.As(DemoPeople.SalesRepresentative);
        var refused = await Should.ThrowAsync<ApiException>(() => me.NominateAsync(Wish(others)));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Should.ThrowAsync<ApiException>(() => me.CardAsync(others))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var own = await me.NominateAsync(Wish(mine, submit: false));
        var foreign = await Manager.NominateAsync(Wish(others, submit: false));
        (await me.FindKeyAccountsAsync(limit: 200)).Items.Select(k => k.Id).ShouldContain(own.Id);
        (await me.FindKeyAccountsAsync(limit: 200)).Items.Select(k => k.Id).ShouldNotContain(foreign.Id);
        (await Should.ThrowAsync<ApiException>(() => me.GetKeyAccountAsync(foreign.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Should.ThrowAsync<ApiException>(() => me.SubmitNominationAsync(foreign.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Should.ThrowAsync<ApiException>(() => me.ChangeKeyAccountStatusAsync(own.Id, new("left", "x"), null))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Should.ThrowAsync<ApiException>(() => accounts.Host.Api<IAccountsApi>(null).CardAsync(mine))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_list_is_filtered_by_text_tier_status_and_manager_and_goes_on_page_by_page()
    {
        var ids = new List<Guid>();
        foreach (var name in new[] { "宁波翻页一号有限公司", "宁波翻页二号有限公司", "宁波翻页三号有限公司" })
            ids.Add((await Manager.NominateAsync(Wish(await accounts.CustomerAsync(name), submit: false))).Id);
        var first = await Manager.FindKeyAccountsAsync(q: "宁波翻页", tier: Tiers.Key, status: KeyAccountStatuses.Proposed, managerId: DemoPeople.KeyAccountManager.Id, sort: "number", limit: 2);
        first.Items.Select(k => k.Id).ShouldBe(ids.Take(2));
        var second = await Manager.FindKeyAccountsAsync(q: "宁波翻页", sort: "number", limit: 2, cursor: first.Next);
        second.Items.Select(k => k.Id).ShouldBe(ids.Skip(2));
        second.Next.ShouldBeNull();
        (await Manager.FindKeyAccountsAsync(q: "宁波翻页", tier: Tiers.Strategic)).Items.ShouldBeEmpty();
        (await Should.ThrowAsync<ValidationApiException>(() => Manager.FindKeyAccountsAsync(status: "gone"))).Content!.Errors.Keys.ShouldBe(["status"]);
    }

    [Fact]
    public async Task Another_tier_needs_an_approval_and_is_told_when_it_is_given()
    {
        var (customer, id) = await RecognisedAsync("杭州调级精密仪器有限公司");
        var until = DateOnly.FromDateTime(accounts.Host.Clock.GetUtcNow().UtcDateTime).AddMonths(6);
        (await Should.ThrowAsync<ValidationApiException>(() => Manager.WantTierAsync(id, new(Tiers.Strategic, until.AddYears(-3), "x")))).Content!.Errors.Keys.ShouldBe(["until"]);
        (await Manager.WantTierAsync(id, new(Tiers.Strategic, until, "集团框架协议"))).Wanted!.Tier.ShouldBe(Tiers.Strategic);
        var asked = await accounts.Host.Events.WaitForAsync<ApprovalRequested>(e => e.SubjectId == id && e.Kind == ApprovalKinds.TierOverride);
        await DecideAsync(asked, ApprovalOutcome.Approved, null);
        var changed = await accounts.Host.Events.WaitForAsync<TierChanged>(e => e.CustomerId == customer);
        (changed.Tier, changed.PreviousTier, changed.Version).ShouldBe((Tiers.Strategic, Tiers.Key, 2));
        (await Manager.GetKeyAccountAsync(id)).HeldUntil.ShouldBe(until);
    }

    [Fact]
    public async Task The_team_grows_shrinks_and_is_handed_over_and_the_others_hear_each_time()
    {
        var (customer, id) = await RecognisedAsync("杭州团队物流有限公司");
        var today = (await Manager.GetKeyAccountAsync(id)).Team.Single().From;
        var grown = await Manager.AddTeamMemberAsync(id, new(DemoPeople.ServiceAgent.Id, TeamRoles.ServiceContact, today));
        grown.Team.Select(m => m.Role).ShouldBe([TeamRoles.CorporateManager, TeamRoles.ServiceContact]);
        await accounts.Host.Events.WaitForAsync<StaffNotified>(e => e.Kind == "accounts.team.added" && e.StaffIds.Contains(DemoPeople.ServiceAgent.Id));
        (await Should.ThrowAsync<ValidationApiException>(() => Manager.AddTeamMemberAsync(id, new(DemoPeople.ServiceAgent.Id, TeamRoles.CorporateManager, today))))
            .Content!.Errors.Keys.ShouldBe(["role"]);

        await Manager.EndTeamMemberAsync(id, grown.Team[1].Id, new(today));
        var handed = await accounts.As(DemoPeople.BranchLeader).HandOverAsync(id, new(DemoPeople.AccountManager.Id, "区域调整"));
        handed.ManagerName.ShouldBe(DemoPeople.AccountManager.Name);
        var told = await accounts.Host.Events.WaitForAsync<AccountTeamChanged>(e => e.CustomerId == customer && e.Version == 4);
        told.Team.Select(m => (m.StaffId, m.Role)).ShouldBe(
            [(DemoPeople.ServiceAgent.Id, TeamRoles.ServiceContact), (DemoPeople.AccountManager.Id, TeamRoles.CorporateManager)]);
    }

    [Fact]
    public async Task While_suspended_it_counts_as_any_customer()
    {
        var (customer, id) = await RecognisedAsync("杭州暂停环保工程有限公司");
        var suspended = await Manager.ChangeKeyAccountStatusAsync(id, new(KeyAccountStatuses.Suspended, "长期欠费"), null);
        (suspended.Status, suspended.StatusReason).ShouldBe((KeyAccountStatuses.Suspended, "长期欠费"));
        (await accounts.Host.Events.WaitForAsync<TierChanged>(e => e.CustomerId == customer)).Tier.ShouldBe(Tiers.None);
        (await Manager.CardAsync(customer)).Tier.ShouldBeNull();
        (await Should.ThrowAsync<ApiException>(() => Manager.ChangeKeyAccountStatusAsync(id, new(KeyAccountStatuses.Suspended, "再次"), null)))
            .StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_merged_customers_key_account_belongs_to_the_one_that_stays()
    {
        var (loser, id) = await RecognisedAsync("杭州合并甲有限公司");
        var winner = await accounts.CustomerAsync("杭州合并乙有限公司");
        await accounts.Host.PublishAsync(new CustomersMerged(winner, loser, "C1", Guid.Empty, DateTimeOffset.UnixEpoch));
        (await accounts.Host.Events.WaitForAsync<TierChanged>(e => e.CustomerId == winner)).Tier.ShouldBe(Tiers.Key);
        (await Manager.CardAsync(winner)).KeyAccountId.ShouldBe(id);
        (await Should.ThrowAsync<ApiException>(() => Manager.NominateAsync(Wish(loser)))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact] // C-26
    public async Task When_the_merge_is_undone_the_key_account_goes_back()
    {
        var (loser, id) = await RecognisedAsync("杭州分开甲有限公司");
        var (winner, merge) = (await accounts.CustomerAsync("杭州分开乙有限公司"), Guid.CreateVersion7());
        await accounts.Host.PublishAsync(new CustomersMerged(winner, loser, "C1", Guid.Empty, DateTimeOffset.UnixEpoch, merge));
        (await accounts.Host.Events.WaitForAsync<TierChanged>(e => e.CustomerId == winner)).Tier.ShouldBe(Tiers.Key);

        await accounts.Host.PublishAsync(new CustomersMergeUndone(merge, winner, loser, Guid.Empty, DateTimeOffset.UnixEpoch));

        await accounts.Host.Events.WaitForAsync<TierChanged>(e => e.CustomerId == winner && e.Tier == Tiers.None);
        await accounts.Host.Events.WaitForAsync<TierChanged>(e => e.CustomerId == loser && e.Tier == Tiers.Key);
        (await Manager.CardAsync(loser)).KeyAccountId.ShouldBe(id);
        (await Manager.CardAsync(winner)).KeyAccountId.ShouldBeNull();
    }

    [Fact]
    public async Task The_recognition_criteria_are_data()
    {
        var before = await Manager.CriteriaAsync();
        before.Count.ShouldBe(5);
        var error = await Should.ThrowAsync<ValidationApiException>(() => Manager.SetCriteriaAsync(new([new(CriterionKinds.TopPercent, 101, Tiers.Key, true)])));
        error.Content!.Errors.Keys.ShouldBe(["criteria[0].threshold"]);
        await Manager.SetCriteriaAsync(new([new(CriterionKinds.Year, 2_000_000m, Tiers.Strategic, true)]));
        (await Manager.CriteriaAsync()).ShouldBe([new Criterion(CriterionKinds.Year, 2_000_000m, Tiers.Strategic, true)]);
        await Manager.SetCriteriaAsync(new(before));
    }

    private async Task<(Guid Customer, Guid Id, ApprovalRequested Asked)> NominatedAsync(string name)
    {
        var customer = await accounts.CustomerAsync(name);
        var id = (await Manager.NominateAsync(Wish(customer))).Id;
        return (customer, id, await accounts.Host.Events.WaitForAsync<ApprovalRequested>(e => e.SubjectId == id));
    }

    private async Task<(Guid Customer, Guid Id)> RecognisedAsync(string name)
    {
        var (customer, id, asked) = await NominatedAsync(name);
        await DecideAsync(asked, ApprovalOutcome.Approved, null);
        await StatusAsync(id, KeyAccountStatuses.Active);
        return (customer, id);
    }

    /// <summary>Reads and changes, once more where a value run of another test came between.</summary>
    private async Task<KeyAccountDetails> ChangedAsync(Guid id, ChangeNominationRequest change)
    {
        while (true)
        {
            var read = await Manager.GetKeyAccountAsync(id);
            try
            {
                return await Manager.ChangeNominationAsync(id, change, read.ETag);
            }
            catch (ApiException e) when (e.StatusCode == HttpStatusCode.PreconditionFailed)
            {
                // Refused although nothing changed would be a fault.
                (await Manager.GetKeyAccountAsync(id)).ETag.ShouldNotBe(read.ETag);
            }
        }
    }

    private Task<KeyAccountDetails> StatusAsync(Guid id, string status) =>
        Eventually.BecomesAsync(() => Manager.GetKeyAccountAsync(id), k => k.Status == status, $"the key account is {status}");

    private Task DecideAsync(ApprovalRequested asked, ApprovalOutcome outcome, string? comment) => accounts.Host.PublishAsync(new ApprovalDecided(
        asked.RequestId, asked.Kind, asked.SubjectType, asked.SubjectId, outcome, DemoPeople.BranchLeader.Id, comment, [], DateTimeOffset.UnixEpoch));
}
