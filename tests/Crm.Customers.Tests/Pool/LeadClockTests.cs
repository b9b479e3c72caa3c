using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Jobs;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Customers.Tests.Pool;

/// <summary>C-04: what is late goes red, then to the manager, then to the pool. A host for each test, since they move the clock.</summary>
public sealed class LeadClockTests : IAsyncLifetime
{
    private readonly CustomersHost customers = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => customers.InitializeAsync();

    public ValueTask DisposeAsync() => customers.DisposeAsync();

    [Fact]
    public async Task An_untouched_lead_turns_late_then_the_manager_knows_then_it_lies_in_the_pool()
    {
        await ManagedByBossAsync();
        customers.Host.Clock.Set(Some.China("2026-11-16 08:30"));
        var lead = (await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct)).Id;
        await WatchAsync();
        (await LateAsync()).ShouldBeEmpty();
        (await customers.Api.GetLeadAsync(lead, Ct)).ShouldSatisfyAllConditions(
            l => l.DueAt!.Value.ShouldBe(Some.China("2026-11-16 18:00"), TimeSpan.FromMinutes(1)), l => l.ReturnAt!.Value.ShouldBe(Some.China("2026-11-23 18:00"), TimeSpan.FromMinutes(1)));

        customers.Host.Clock.Set(Some.China("2026-11-16 18:05"));
        await WatchAsync();
        (await LateAsync()).ShouldBe([lead]);
        Told("customers.leads-late").ShouldBeEmpty();

        customers.Host.Clock.Set(Some.China("2026-11-17 18:05"));
        await WatchAsync();
        await WatchAsync();
        var late = await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.leads-late");
        late.StaffIds.ShouldBe([customers.Boss.StaffId]);
        late.Facts.ShouldBe(new Dictionary<string, string> { ["name"] = "林小雨", ["count"] = "1" }, ignoreOrder: true);

        customers.Host.Clock.Set(Some.China("2026-11-23 18:05"));
        await WatchAsync();
        var back = await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.leads-to-pool");
        back.StaffIds.ShouldBe([customers.Lin.StaffId]);
        var entry = (await customers.As(customers.Xu).FindPoolAsync(ct: Ct)).Items.ShouldHaveSingleItem();
        entry.ShouldSatisfyAllConditions(
            e => e.Id.ShouldBe(lead), e => e.Reason.ShouldBe("untouched"), e => e.FormerOwnerId.ShouldBe(customers.Lin.StaffId), e => e.Returns.ShouldBe(1));
        (await customers.Api.LeadTimelineAsync(lead, "owner", ct: Ct)).Items.ShouldHaveSingleItem().Facts["from"].ShouldBe("林小雨");
        Told("customers.leads-late").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_company_at_the_door_has_its_time_too()
    {
        customers.Host.Clock.Set(Some.China("2026-11-16 08:30"));
        var lead = (await customers.Api.RegisterVisitorAsync(new("马先生", Some.Brand() + "酒行", "看样品", Some.Phone()), Ct)).LeadId!.Value;

        customers.Host.Clock.Set(Some.China("2026-12-16 18:05"));
        await WatchAsync();

        (await customers.Api.FindPoolAsync(ct: Ct)).Items.ShouldContain(e => e.Id == lead);
    }

    [Fact]
    public async Task A_contact_gives_the_time_to_follow_up()
    {
        customers.Host.Clock.Set(Some.China("2026-11-16 08:30"));
        var lead = (await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct)).Id;
        await WatchAsync();
        customers.Host.Clock.Set(Some.China("2026-11-17 10:00"));
        await WatchAsync();
        (await LateAsync()).ShouldBe([lead]);

        var call = await customers.Api.PlanActivityAsync(new("call", "回访", Some.China("2026-11-17 11:00"), LeadId: lead), Ct);
        await customers.Api.CompleteActivityAsync(call.Id, new("约了周四面谈", Reached: "王芳"), Ct);
        (await LateAsync()).ShouldBeEmpty();
        customers.Host.Clock.Set(Some.China("2026-11-23 09:00"));
        await WatchAsync();
        (await customers.Api.GetLeadAsync(lead, Ct)).Lead.OwnerId.ShouldBe(customers.Lin.StaffId);
        customers.Host.Clock.Set(Some.China("2026-11-24 10:05"));
        await WatchAsync();
        (await LateAsync()).ShouldBe([lead]);
    }

    [Fact]
    public async Task Time_does_not_count_in_the_pool_nor_while_a_lead_is_left_alone_and_begins_anew_afterwards()
    {
        customers.Host.Clock.Set(Some.China("2026-11-16 08:30"));
        await customers.Api.CreateLeadAsync(new(Some.Lead() with { InPool = true }), ct: Ct);
        var nurtured = (await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct)).Id;
        await customers.Api.NurtureLeadAsync(nurtured, new(new DateOnly(2026, 12, 21)), Ct);
        customers.Host.Clock.Set(Some.China("2026-12-18 18:00"));
        await WatchAsync();
        (await LateAsync()).ShouldBeEmpty();
        (await customers.Api.GetLeadAsync(nurtured, Ct)).DueAt.ShouldBeNull();

        customers.Host.Clock.Set(Some.China("2026-12-21 08:30"));
        await customers.Host.WithAsync<NurtureJob, string>(job => job.RunAsync(Ct));
        await WatchAsync();
        (await customers.Api.GetLeadAsync(nurtured, Ct)).DueAt!.Value.ShouldBe(Some.China("2026-12-21 18:00"), TimeSpan.FromMinutes(1));
        customers.Host.Clock.Set(Some.China("2026-12-22 09:00"));
        await WatchAsync();
        (await LateAsync()).ShouldBe([nurtured]);
    }

    [Fact]
    public async Task Changed_rules_hold_for_every_lead_that_is_worked()
    {
        customers.Host.Clock.Set(Some.China("2026-11-16 08:30"));
        var lead = (await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct)).Id;
        await WatchAsync();
        var rules = await customers.Api.GetPoolRulesAsync(Ct);
        await customers.As(customers.Boss).ChangePoolRulesAsync(rules.Rules with { FirstTouchHours = 1, EscalateHours = null, ReturnHours = null }, rules.ETag, Ct);
        customers.Host.Clock.Set(Some.China("2026-11-16 10:30"));
        await WatchAsync();
        (await LateAsync()).ShouldBe([lead]);
        customers.Host.Clock.Set(Some.China("2027-11-16 10:30"));
        await WatchAsync();
        (await customers.Api.GetLeadAsync(lead, Ct)).Lead.OwnerId.ShouldBe(customers.Lin.StaffId);
    }

    [Fact] // C-05: prospects
    public async Task A_prospect_with_whom_nobody_was_in_touch_goes_to_the_pool_and_the_others_are_told()
    {
        customers.Host.Clock.Set(Some.China("2026-11-16 08:30"));
        var silent = await Some.CustomerAsync(customers.Api);
        customers.Host.Clock.Set(Some.China("2026-12-16 09:00"));
        var lively = await Some.CustomerAsync(customers.Api);
        customers.Host.Clock.Set(Some.China("2027-02-15 09:00"));
        await customers.Host.WithAsync<SilentProspectsJob, string>(job => job.RunAsync(Ct));

        var entry = (await customers.Api.FindPoolAsync("prospect", ct: Ct)).Items.ShouldHaveSingleItem();
        entry.ShouldSatisfyAllConditions(e => e.Id.ShouldBe(silent), e => e.Reason.ShouldBe("silent"), e => e.Code.ShouldNotBeNull());
        (await customers.Api.GetAsync(lively, Ct)).Customer.OwnerId.ShouldBe(customers.Lin.StaffId);
        await customers.Host.Events.WaitForAsync<CustomerChanged>(e => e.Customer.CustomerId == silent && e.Customer.OwnerId is null);
        (await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.prospects-to-pool")).StaffIds.ShouldBe([customers.Lin.StaffId]);
    }

    private Task WatchAsync() => customers.Host.WithAsync<LeadLimitsJob, string>(job => job.RunAsync(Ct));

    private async Task<List<Guid>> LateAsync() => [.. (await customers.Api.FindLeadsAsync(late: true, ct: Ct)).Items.Select(l => l.Id)];

    private List<StaffNotified> Told(string kind) => [.. customers.Host.Events.Of<StaffNotified>().Where(n => n.Kind == kind)];

    private async Task ManagedByBossAsync()
    {
        await customers.Host.PublishAsync(new StaffChanged(
            customers.Lin.StaffId, "lin", "林小雨", null, null, customers.Team, customers.Boss.StaffId, [], true, null, null, null, "zh-CN", 1));
        await Eventually.BecomesAsync(
            () => customers.Host.WithAsync<Data.CustomersDbContext, bool>(db => Task.FromResult(db.Staff.Any(s => s.ManagerId == customers.Boss.StaffId))), known => known, "the copy of Lin");
    }
}
