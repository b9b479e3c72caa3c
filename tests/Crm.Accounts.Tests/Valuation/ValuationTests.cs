using System.Net;
using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Data;
using Crm.Accounts.Tests.Api;
using Crm.Customers.Contracts.Events;
using Crm.Service.Contracts.Events;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Refit;
using Shouldly;
using static Crm.BuildingBlocks.Seeding.DemoPeople;

namespace Crm.Accounts.Tests.Valuation;

/// <summary>A-10 to A-12 through the module's front door.</summary>
public sealed class ValuationTests(AccountsHost accounts) : IClassFixture<AccountsHost>, IAsyncLifetime
{
    private IAccountsApi Api => accounts.As(KeyAccountManager);

    /// <summary>A new installation catches up the nightly run at once; the tests count from after it.</summary>
    public async ValueTask InitializeAsync() =>
        await Eventually.BecomesTrueAsync(async () => (await Api.ValueRunsAsync()).Items.Any(r => r is { Scheduled: true, State: "done" }), "the scheduled run is done", 60);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_run_explains_each_score_and_the_same_inputs_give_the_same_score()
    {
        var customer = await accounts.CustomerAsync("深圳通博电子科技有限公司", registeredAt: accounts.Host.Clock.GetUtcNow().AddYears(-3));
        await TradeAsync(customer, twelve: 600_000m, previous: 500_000m, orders: 12);
        await SignalsAsync(customer);

        var run = await RunAsync();
        run.Customers.ShouldBeGreaterThan(0);
        var value = await Api.GetValueAsync(customer);
        value.Explanation.ToDictionary(e => e.Indicator, e => (e.Input, e.Points)).ShouldBe(new Dictionary<string, (decimal?, decimal)>
        {
            ["order-amount"] = (600_000m, 85m),
            ["order-count"] = (12m, 50m),
            ["order-growth"] = (20m, 70m),
            ["customer-years"] = (3m, 60m),
            ["satisfaction"] = (4.5m, 87.5m),
            ["complaints"] = (1m, 80m),
            ["contacts"] = (2m, 8.33m),
        });
        value.Score.ShouldBe(71.67m); // 34 + 7.5 + 7 + 6 + 8.75 + 8 + 0.4165
        value.Explanation.Sum(e => e.Contribution).ShouldBe(71.67m, 0.03m);
        (value.ValueClass, value.Tier).ShouldBe(("gold", "key"));
        (await accounts.Host.Events.WaitForAsync<CustomerValued>(e => e.CustomerId == customer)).ShouldSatisfyAllConditions(
            e => e.Score.ShouldBe(71.67m), e => e.PreviousScore.ShouldBeNull(), e => e.RunId.ShouldBe(run.Id));

        var again = await RunAsync();
        again.Changed.ShouldBe(0);
        (await Api.GetValueAsync(customer)).History.Count.ShouldBe(1);
        accounts.Host.Events.Of<CustomerValued>().Count(e => e.CustomerId == customer).ShouldBe(1);
    }

    [Fact]
    public async Task Signals_count_once_however_often_they_are_delivered()
    {
        var customer = await accounts.CustomerAsync("西安永兴建材有限公司");
        var (id, touch, now) = (Guid.CreateVersion7(), Guid.CreateVersion7(), accounts.Host.Clock.GetUtcNow());
        for (var i = 0; i < 3; i++)
            await accounts.Host.PublishAsync(new CaseOpened(id, "C1", customer, "complaint", "phone", "停电", Guid.Empty, now, InteractionId: touch));
        await accounts.Host.PublishAsync(new ComplaintDecided(id, "C1", customer, false, null, null, null, null, now));
        await accounts.Host.PublishAsync(new CaseOpened(Guid.CreateVersion7(), "C2", customer, "inquiry", "phone", "电价", Guid.Empty, now));
        await Eventually.BecomesAsync(() => SignalCountAsync(customer), n => n == 3, "both cases and the one touch are noted");
        (await accounts.LookAsync(db => db.Signals.CountAsync(s => s.CustomerId == customer && s.Kind == "complaint"))).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_is_tried_then_activated_and_everybody_is_assessed_anew()
    {
        var customer = await accounts.CustomerAsync("厦门龙腾钢铁有限公司");
        await TradeAsync(customer, 3_000_000m, 0, 2);
        await RunAsync();
        var before = await Api.GetValueAsync(customer);

        var draft = await Api.DraftSchemeAsync(new DraftSchemeRequest(null));
        var fields = new SchemeFields("只看交易额", [new("order-amount", 100)], draft.Classes, draft.Tiers);
        draft = await Api.ChangeSchemeAsync(draft.Id, fields, draft.ETag);
        var trial = await Api.TrySchemeAsync(draft.Id);
        trial.Movers.Single(m => m.CustomerId == customer).ShouldSatisfyAllConditions(m => m.Score.ShouldBe(100), m => m.ValueClass.ShouldBe("platinum"), m => m.Before.ShouldBe(before.Score));
        (await Api.GetValueAsync(customer)).Score.ShouldBe(before.Score);

        var run = await Api.ActivateSchemeAsync(draft.Id, draft.ETag);
        await DoneAsync(run.Id);
        (await Api.GetValueAsync(customer)).ShouldSatisfyAllConditions(v => v.Score.ShouldBe(100), v => v.SchemeNumber.ShouldBe(draft.Number), v => v.History.Count.ShouldBe(2));
        (await Api.SchemesAsync()).Count(s => s.State == "active").ShouldBe(1);
        (await Should.ThrowAsync<ApiException>(() => Api.ChangeSchemeAsync(draft.Id, fields, null))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await ActivateAsync(await Api.DraftSchemeAsync(new DraftSchemeRequest((await Api.SchemesAsync()).Single(s => s.Number == 1).Id)));
    }

    [Fact]
    public async Task Weights_must_add_to_a_hundred_and_a_stale_draft_is_refused()
    {
        var draft = await Api.DraftSchemeAsync(new DraftSchemeRequest(null));
        var fields = new SchemeFields("草稿", [new("order-amount", 70), new("order-count", 20)], draft.Classes, draft.Tiers);
        (await Should.ThrowAsync<ValidationApiException>(() => Api.ChangeSchemeAsync(draft.Id, fields, draft.ETag))).Content!.Errors["weights"].Single().ShouldContain("90");
        var good = fields with { Weights = [new("order-amount", 70), new("order-count", 30)] };
        await Api.ChangeSchemeAsync(draft.Id, good, draft.ETag);
        (await Should.ThrowAsync<ApiException>(() => Api.ChangeSchemeAsync(draft.Id, good with { Name = "再改" }, draft.ETag))).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        await Api.DiscardSchemeAsync(draft.Id);
        (await Should.ThrowAsync<ApiException>(() => Api.GetSchemeAsync(draft.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_indicator_is_added_changed_and_weighed()
    {
        var scale = new IndicatorScale(IndicatorScale.Linear, 0, 10, null);
        var code = $"i{Guid.NewGuid():N}"[..10];
        var added = await Api.AddIndicatorAsync(new(code, new("年工单", "Cases", ValueSources.CaseCount, "lower", scale)));
        (await Should.ThrowAsync<ValidationApiException>(() => Api.AddIndicatorAsync(new(code, new("年工单", "Cases", ValueSources.CaseCount, "lower", scale))))).Content!.Errors.ShouldContainKey("code");
        (await Should.ThrowAsync<ValidationApiException>(() => Api.ChangeIndicatorAsync(added.Id, new("年工单", "Cases", ValueSources.CaseCount, "lower", scale with { To = 0 }), null)))
            .Content!.Errors.ShouldContainKey("scale.to");
        var changed = await Api.ChangeIndicatorAsync(added.Id, new("年工单数", "Cases a year", ValueSources.CaseCount, "lower", scale with { To = 5 }), added.ETag);
        changed.Scale.To.ShouldBe(5);
        (await Should.ThrowAsync<ApiException>(() => Api.ChangeIndicatorAsync(added.Id, new("x", "y", ValueSources.CaseCount, "lower", scale), added.ETag)))
            .StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Should.ThrowAsync<ApiException>(() => accounts.As(BranchLeader).AddIndicatorAsync(new("x", new("x", "y", ValueSources.CaseCount, "lower", scale))))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_ranking_goes_by_score_within_the_scope_and_pages_without_loss()
    {
        for (var i = 0; i < 5; i++)
            await TradeAsync(await accounts.CustomerAsync($"福州嘉禾纺织{i}有限公司", owner: SalesRepresentative), 10_000m * (i + 1), 0, i);
        await TradeAsync(await accounts.CustomerAsync("福州嘉禾纺织外人有限公司", owner: KeyAccountManager), 1_000_000m, 0, 5);
        await RunAsync();
        var all = (await Api.FindValuesAsync(q: "福州嘉禾纺织", limit: 200)).Items;
        all.Count.ShouldBe(6);
        all.Select(v => v.Score).ShouldBe(all.Select(v => v.Score).OrderDescending());
        var paged = new List<Guid>();
        for (string? cursor = null; ;)
        {
            var page = await Api.FindValuesAsync(q: "福州嘉禾纺织", sort: "-trade", limit: 2, cursor: cursor);
            paged.AddRange(page.Items.Select(v => v.CustomerId));
            if ((cursor = page.Next) is null)
                break;
        }
        paged.ShouldBe([.. all.OrderByDescending(v => v.TwelveMonths).Select(v => v.CustomerId)]);
        (await accounts.As(AccountManager).FindValuesAsync(q: "福州嘉禾纺织", limit: 200)).Items.Count.ShouldBe(5);
        (await Should.ThrowAsync<ApiException>(() => accounts.As(Operator).FindValuesAsync())).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Thousands_of_customers_are_assessed_in_one_run()
    {
        await accounts.LookAsync(async db => await db.Database.ExecuteSqlAsync($"""
            INSERT INTO accounts.customers (id, code, name, unit_id, registered_at, version, search)
            SELECT gen_random_uuid(), 'B' || n, '批量客户' || n, gen_random_uuid(), now() - n * interval '1 hour', 1, '' FROM generate_series(1, 3000) n;
            INSERT INTO accounts.customer_trade (customer_id, twelve_months, previous_twelve, orders12, largest_order, largest_month, first_order_on, last_order_on, as_of, currency)
            SELECT id, version * 1000, 500, 7, 1, 1, '2020-01-01', '2026-01-01', '2026-01-01', 'CNY' FROM accounts.customers WHERE code LIKE 'B%' ON CONFLICT DO NOTHING
            """));
        var run = await RunAsync();
        run.Customers.ShouldBeGreaterThanOrEqualTo(3_000);
        (await accounts.LookAsync(db => db.Database.SqlQuery<int>($"SELECT count(*)::int AS \"Value\" FROM accounts.customer_values v JOIN accounts.customers c ON c.id = v.customer_id WHERE c.name LIKE '批量客户%'").SingleAsync()))
            .ShouldBe(3_000);
        await accounts.LookAsync(async db => await db.Database.ExecuteSqlAsync($"DELETE FROM accounts.customers WHERE code LIKE 'B%' AND name LIKE '批量客户%'"));
    }

    private async Task<ValueRunStatus> RunAsync() => await DoneAsync((await Api.StartValueRunAsync()).Id);

    private Task<ValueRunStatus> DoneAsync(Guid run) =>
        Eventually.BecomesAsync(() => Api.GetValueRunAsync(run), r => r.State == "done", "the run is done", 60);

    private async Task ActivateAsync(SchemeDetails draft) => await DoneAsync((await Api.ActivateSchemeAsync(draft.Id, draft.ETag)).Id);

    private Task<int> TradeAsync(Guid customer, decimal twelve, decimal previous, int orders)
    {
        var today = DateOnly.FromDateTime(accounts.Host.Clock.GetUtcNow().UtcDateTime);
        return accounts.LookAsync(db => db.Database.ExecuteSqlAsync($"""
            INSERT INTO accounts.customer_trade (customer_id, twelve_months, previous_twelve, orders12, largest_order, largest_month, first_order_on, last_order_on, as_of, currency)
            VALUES ({customer}, {twelve}, {previous}, {orders}, {twelve}, {twelve}, {today}, {today}, {today}, 'CNY')
            """));
    }

    private async Task SignalsAsync(Guid customer)
    {
        var now = accounts.Host.Clock.GetUtcNow();
        await accounts.Host.PublishAsync(new ComplaintDecided(Guid.CreateVersion7(), "C1", customer, true, null, null, null, null, now.AddDays(-30)));
        await accounts.Host.PublishAsync(new SurveyAnswered(Guid.CreateVersion7(), null, customer, 4, null, now.AddDays(-30)));
        await accounts.Host.PublishAsync(new SurveyAnswered(Guid.CreateVersion7(), null, customer, 5, null, now.AddDays(-40)));
        await accounts.Host.PublishAsync(new SurveyAnswered(Guid.CreateVersion7(), null, customer, 1, null, now.AddDays(-400)));
        await accounts.Host.PublishAsync(new InteractionRecorded(Guid.CreateVersion7(), customer, null, "phone", "in", "询价", Guid.Empty, now.AddDays(-3)));
        await accounts.Host.PublishAsync(new ActivityCompleted(Guid.CreateVersion7(), customer, null, "visit", "拜访", null, Guid.Empty, now.AddDays(-3)));
        await accounts.Host.PublishAsync(new ActivityCompleted(Guid.CreateVersion7(), customer, null, "task", "整理资料", null, Guid.Empty, now.AddDays(-3)));
        // Brought by a file that was taken back (C-27).
        var withdrawn = Guid.CreateVersion7();
        await accounts.Host.PublishAsync(new ActivitiesImported(
            [
                new(withdrawn, customer, null, "call", "电话", null, Guid.Empty, now.AddDays(-3)),
                new(Guid.CreateVersion7(), customer, null, "task", "整理", null, Guid.Empty, now.AddDays(-3)),
            ], Guid.Empty, now));
        await Eventually.BecomesAsync(() => SignalCountAsync(customer), n => n == 7, "the signals are noted");
        await accounts.Host.PublishAsync(new ActivitiesWithdrawn([withdrawn], Guid.Empty, now));
        await Eventually.BecomesAsync(() => SignalCountAsync(customer), n => n == 6, "what was withdrawn is forgotten");
    }

    private Task<int> SignalCountAsync(Guid customer) => accounts.LookAsync(db => db.Signals.CountAsync(s => s.CustomerId == customer));
}
