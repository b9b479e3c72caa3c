using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Shouldly;

namespace Crm.Accounts.Tests.Domain;

/// <summary>A-01 to A-03: the way of a key account, its tier, its team.</summary>
public sealed class KeyAccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Guid Manager = Guid.CreateVersion7(), Colleague = Guid.CreateVersion7(), Leader = Guid.CreateVersion7(), Unit = Guid.CreateVersion7();

    [Fact]
    public void A_nomination_goes_to_the_approvers_and_becomes_a_key_account_with_its_manager_on_the_team()
    {
        var account = Proposed();
        account.Submit(Manager, Now);
        account.Status.ShouldBe(KeyAccountStatuses.InReview);
        var told = account.Recognise(Leader, "同意", Today, Now);
        told.OfType<KeyAccountRecognised>().Single().Tier.ShouldBe(Tiers.Key);
        told.OfType<AccountTeamChanged>().Single().Team.ShouldBe([new TeamMember(Manager, TeamRoles.CorporateManager, Today, null)]);
        account.Status.ShouldBe(KeyAccountStatuses.Active);
    }

    [Fact]
    public void A_returned_nomination_is_changed_and_submitted_again_and_a_refused_one_nominated_again()
    {
        var account = Proposed();
        account.Submit(Manager, Now);
        account.Return(Leader, "补充理由", Now);
        account.ChangeNomination(Wish(Tiers.Ordinary), Manager, Now);
        account.Submit(Manager, Now);
        account.Refuse(Leader, "交易额不足", Now);
        account.Status.ShouldBe(KeyAccountStatuses.Left);
        account.NominateAgain(Wish(Tiers.Key), Manager, Now);
        account.Status.ShouldBe(KeyAccountStatuses.Proposed);
    }

    [Theory]
    [InlineData(KeyAccountStatuses.InReview)]
    [InlineData(KeyAccountStatuses.Active)]
    public void One_that_is_under_way_is_neither_nominated_again_nor_changed(string status)
    {
        var account = status == KeyAccountStatuses.Active ? Recognised() : Proposed();
        if (status == KeyAccountStatuses.InReview)
            account.Submit(Manager, Now);
        Should.Throw<ConflictException>(() => account.NominateAgain(Wish(Tiers.Key), Manager, Now)).Code.ShouldBe("accounts.keyaccount.exists");
        Should.Throw<ConflictException>(() => account.ChangeNomination(Wish(Tiers.Key), Manager, Now)).Code.ShouldBe($"accounts.keyaccount.at.{status}");
    }

    [Fact]
    public void While_suspended_the_customer_is_promised_what_every_customer_is()
    {
        var account = Recognised();
        var suspended = account.ChangeStatus(KeyAccountStatuses.Suspended, "欠费", Manager, Now).OfType<TierChanged>().Single();
        (suspended.Tier, suspended.PreviousTier).ShouldBe((Tiers.None, Tiers.Key));
        var resumed = account.ChangeStatus(KeyAccountStatuses.Active, "已结清", Manager, Now).OfType<TierChanged>().Single();
        (resumed.Tier, resumed.PreviousTier).ShouldBe((Tiers.Key, Tiers.None));
        resumed.Version.ShouldBe(suspended.Version + 1);
        Should.Throw<ConflictException>(() => account.ChangeStatus(KeyAccountStatuses.Active, "再次", Manager, Now));
    }

    [Fact]
    public void One_that_left_and_is_recognised_again_tells_a_newer_version_of_its_tier()
    {
        var account = Recognised();
        var left = account.ChangeStatus(KeyAccountStatuses.Left, "停业", Manager, Now).OfType<TierChanged>().Single();
        account.NominateAgain(Wish(Tiers.Strategic), Manager, Now);
        account.Submit(Manager, Now);
        var again = account.Recognise(Leader, null, Today, Now).OfType<TierChanged>().Single();
        again.Tier.ShouldBe(Tiers.Strategic);
        again.Version.ShouldBeGreaterThan(left.Version);
    }

    [Fact]
    public void The_tier_an_approval_gave_is_held_for_a_year_and_then_the_schemes_counts()
    {
        var account = Recognised();
        var valued = account.Revalue(Tiers.Ordinary, "iron", "run", Now);
        (valued!.Tier, valued.ValueClass).ShouldBe((Tiers.Key, "iron"));
        account.Revalue(Tiers.Ordinary, "iron", "run", Now).ShouldBeNull();
        account.EndHold(Today.AddYears(1), Now.AddYears(1)).ShouldBeNull();
        var ended = account.EndHold(Today.AddYears(1).AddDays(1), Now.AddYears(1).AddDays(1));
        (ended!.Tier, ended.PreviousTier, ended.Reason).ShouldBe((Tiers.Ordinary, Tiers.Key, "hold-ended"));
        account.Revalue(Tiers.Strategic, "platinum", "run", Now.AddYears(2))!.Tier.ShouldBe(Tiers.Strategic);
    }

    [Fact]
    public void Another_tier_needs_an_approval_and_a_refused_one_changes_nothing()
    {
        var account = Recognised();
        account.WantTier(Tiers.Strategic, Today.AddMonths(6), "集团框架协议", Manager, Now);
        account.Tier.ShouldBe(Tiers.Key);
        Should.Throw<ConflictException>(() => account.WantTier(Tiers.Ordinary, Today.AddMonths(6), "x", Manager, Now)).Code.ShouldBe("accounts.tier.waits");
        account.DecideWanted(approved: false, Leader, "再议", Now).ShouldBeNull();
        account.WantTier(Tiers.Strategic, Today.AddMonths(6), "集团框架协议", Manager, Now);
        account.DecideWanted(approved: true, Leader, null, Now)!.Tier.ShouldBe(Tiers.Strategic);
        account.HeldUntil.ShouldBe(Today.AddMonths(6));
    }

    [Fact]
    public void Ending_it_withdraws_the_tier_that_waits_for_approval()
    {
        var account = Recognised();
        var approval = account.WantTier(Tiers.Strategic, Today.AddMonths(6), "集团框架协议", Manager, Now);
        account.ChangeStatus(KeyAccountStatuses.Left, "停业", Manager, Now).OfType<ApprovalWithdrawn>().Single().RequestId.ShouldBe(approval);
        account.Wanted.ShouldBeNull();
    }

    [Fact]
    public void A_valuation_leaves_the_proposed_tier_of_a_nomination_alone()
    {
        var account = Proposed();
        account.Revalue(Tiers.Ordinary, "iron", "run", Now).ShouldBeNull();
        (account.Tier, account.SchemeTier).ShouldBe((Tiers.Key, Tiers.Ordinary));
    }

    [Fact]
    public void Handing_over_ends_the_manager_yesterday_and_begins_the_other_today()
    {
        var account = Recognised();
        var later = Today.AddDays(10);
        var told = account.HandOver(Colleague, Unit, "调岗", Leader, later, Now.AddDays(10));
        told.Team.ShouldBe([new TeamMember(Colleague, TeamRoles.CorporateManager, later, null)]);
        account.Team.Single(m => m.StaffId == Manager).Until.ShouldBe(later.AddDays(-1));
        account.ManagerId.ShouldBe(Colleague);
        account.HandOver(Manager, Unit, "回任", Leader, later, Now.AddDays(10)).Team.ShouldBe([new TeamMember(Manager, TeamRoles.CorporateManager, later, null)]);
    }

    [Fact]
    public void A_person_has_a_role_once_at_a_time_and_the_corporate_manager_is_not_taken_off()
    {
        var account = Recognised();
        account.Add(Colleague, TeamRoles.ServiceContact, Today, Today.AddDays(5), Manager, Today, Now).Version.ShouldBe(2);
        Should.Throw<RuleException>(() => account.Add(Colleague, TeamRoles.ServiceContact, Today.AddDays(5), null, Manager, Today, Now)).Code.ShouldBe("accounts.team.already");
        account.Add(Colleague, TeamRoles.ServiceContact, Today.AddDays(6), null, Manager, Today, Now).Team.Count.ShouldBe(3);
        var corporate = account.Team.Single(m => m.Role == TeamRoles.CorporateManager);
        Should.Throw<RuleException>(() => account.End(corporate.Id, Today, Manager, Today, Now)).Code.ShouldBe("accounts.team.corporate_manager");
    }

    [Fact]
    public void The_team_is_told_again_on_the_day_somebody_begins_and_after_the_day_somebody_ends()
    {
        var account = Recognised();
        account.Add(Colleague, TeamRoles.RegionalManager, Today.AddDays(3), Today.AddDays(5), Manager, Today, Now);
        account.Turn(Today.AddDays(2), Now).ShouldBeNull();
        account.Turn(Today.AddDays(3), Now)!.Team.Count.ShouldBe(2);
        account.Turn(Today.AddDays(5), Now).ShouldBeNull();
        account.Turn(Today.AddDays(6), Now)!.Team.Count.ShouldBe(1);
        account.Turn(Today.AddDays(7), Now).ShouldBeNull();
    }

    [Fact]
    public void Who_leaves_the_company_is_followed_by_the_successor_in_every_role()
    {
        var account = Recognised();
        account.Add(Manager, TeamRoles.ServiceContact, Today, null, Leader, Today, Now);
        var later = Today.AddDays(1);
        var told = account.Replace(Manager, Colleague, Unit, later, Now);
        told!.Team.Select(m => (m.StaffId, m.Role)).ShouldBe([(Colleague, TeamRoles.CorporateManager), (Colleague, TeamRoles.ServiceContact)], ignoreOrder: true);
        account.ManagerId.ShouldBe(Colleague);
        account.Replace(Manager, Colleague, Unit, later, Now).ShouldBeNull();
    }

    private static Nomination Wish(string tier) => new(tier, Manager, Unit, "年交易额超过百万", 1_200_000m, "CNY");

    private static KeyAccount Proposed() => KeyAccount.Nominate("KA-2026-00001", Guid.CreateVersion7(), Wish(Tiers.Key), Manager, Now);

    private static KeyAccount Recognised()
    {
        var account = Proposed();
        account.Submit(Manager, Now);
        account.Recognise(Leader, null, Today, Now);
        return account;
    }
}
