using Crm.Accounts.Contracts.Events;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Subscriptions.Service;
using Crm.Customers.Tests.Support;
using Crm.Knowledge.Contracts.Events;
using Crm.Service.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Timeline;

public sealed class EventTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static readonly Guid By = Guid.CreateVersion7();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateTimeOffset Now => customers.Host.Clock.GetUtcNow();

    [Fact] // C-10, C-30
    public async Task Booked_orders_make_a_trading_customer_of_grade_A_however_often_they_are_told()
    {
        var id = await Some.CustomerAsync(customers.Api);
        var booked = new RevenueBooked(id, Guid.CreateVersion7(), 12, 620_000m, 620_000m, "CNY", new DateOnly(2026, 1, 8), new DateOnly(2026, 1, 9), Now);
        await customers.Host.PublishAsync(booked);
        await customers.Host.PublishAsync(booked);
        var customer = await BecomesAsync(id, c => c.Stage == "trading");
        customer.Standing.ShouldSatisfyAllConditions(
            s => s.Grade.ShouldBe("A"), s => s.GradeRule.ShouldBe("large-in-touch"), s => s.TwelveMonthTrade.ShouldBe(620_000m));
        await SettledAsync(id, "trade", 1);
        (await customers.Api.StagesAsync(id, Ct)).Count(s => s.To == "trading").ShouldBe(1);
        (await customers.Host.Events.WaitForAsync<CustomerChanged>(e => e.Customer.CustomerId == id && e.Customer.Stage == "trading")).Customer.Grade.ShouldBe("A");
    }

    [Fact] // C-23
    public async Task Of_tier_and_credit_only_a_larger_version_counts()
    {
        var id = await Some.CustomerAsync(customers.Api);
        await customers.Host.PublishAsync(new KeyAccountRecognised(Guid.CreateVersion7(), id, "key", By, By, Now));
        await customers.Host.PublishAsync(new TierChanged(id, "strategic", "key", "gold", "年度评估", 2, Now));
        await BecomesAsync(id, c => c.Standing.Tier == "strategic");
        await customers.Host.PublishAsync(new TierChanged(id, "key", null, null, "认定", 1, Now));
        await customers.Host.PublishAsync(new CreditChanged(id, "B", 100_000m, "CNY", true, "逾期 30 天", 5, Now));
        await customers.Host.PublishAsync(new CreditChanged(id, "A", 300_000m, "CNY", false, "建档", 4, Now));
        await customers.Host.PublishAsync(new CustomerValued(id, Guid.CreateVersion7(), 82.5m, "gold", null, Now));
        await SettledAsync(id, "account", 6);
        var customer = await customers.Api.GetAsync(id, Ct);
        customer.Standing.ShouldSatisfyAllConditions(
            s => s.Tier.ShouldBe("strategic"), s => s.OnHold.ShouldBeTrue(), s => s.HoldReason.ShouldBe("逾期 30 天"), s => s.ValueScore.ShouldBe(82.5m));
        customer.Warnings.ShouldBe(["hold"]);
    }

    [Fact] // C-23: complaints are told by number and kind only
    public async Task Of_a_complaint_the_timeline_tells_number_and_kind_only()
    {
        var (id, caseId, secret) = (await Some.CustomerAsync(customers.Api), Guid.CreateVersion7(), "业务员林某收受回扣");
        await customers.Host.PublishAsync(new InteractionRecorded(Guid.CreateVersion7(), id, caseId, "phone", "in", secret, By, Now));
        await customers.Host.PublishAsync(new CaseOpened(caseId, "TS-1", id, "complaint", "phone", secret, By, Now));
        await BecomesAsync(id, c => c.Standing.OpenComplaints == 1);
        (await customers.Api.GetAsync(id, Ct)).Warnings.ShouldContain("open-complaint");
        await customers.Host.PublishAsync(new InteractionRecorded(Guid.CreateVersion7(), id, caseId, "phone", "out", secret, By, Now, CaseKind: "complaint"));
        await customers.Host.PublishAsync(new ComplaintDecided(caseId, "TS-1", id, true, "staff", "compensation", 500m, "CNY", Now));
        await customers.Host.PublishAsync(new SlaBreached(caseId, "TS-1", id, "first-reply", Now, By, Now));
        await customers.Host.PublishAsync(new CaseResolved(caseId, "TS-1", id, "complaint", secret, secret, secret, secret, [], [By], By, Now));
        await customers.Host.PublishAsync(new SurveyAnswered(Guid.CreateVersion7(), caseId, id, 2, secret, Now));
        await customers.Host.PublishAsync(new CaseClosed(caseId, "TS-1", id, "complaint", 2, Now));
        await SettledAsync(id, "case", 5);
        await SettledAsync(id, "interaction", 3);
        var entries = (await customers.Api.TimelineAsync(id, limit: 100, ct: Ct)).Items;
        entries.SelectMany(e => e.Facts.Values).ShouldNotContain(v => v.Contains("回扣", StringComparison.Ordinal));
        entries.Where(e => e.Topic == "case").SelectMany(e => e.Facts.Keys).Distinct().ShouldBe(["number", "caseKind", "channel", "clock"], ignoreOrder: true);
        (await customers.Api.GetAsync(id, Ct)).Standing.OpenCases.ShouldBe(0);
    }

    [Fact] // C-23, events may come in any order
    public async Task What_was_said_about_an_inquiry_is_told_even_before_the_inquiry_is_known()
    {
        var (id, caseId) = (await Some.CustomerAsync(customers.Api), Guid.CreateVersion7());
        await customers.Host.PublishAsync(new InteractionRecorded(Guid.CreateVersion7(), id, caseId, "phone", "in", "询问交货期", By, Now, CaseKind: "inquiry"));
        await SettledAsync(id, "interaction", 1);
        var entry = (await customers.Api.TimelineAsync(id, "interaction", ct: Ct)).Items.ShouldHaveSingleItem();
        entry.Facts["summary"].ShouldBe("询问交货期");
    }

    [Fact] // C-30: the call a case came by is contact, once however often the event comes
    public async Task A_case_counts_as_contact_once()
    {
        var id = await Some.CustomerAsync(customers.Api);
        var opened = new CaseOpened(Guid.CreateVersion7(), "ZX-9", id, "inquiry", "phone", "电价咨询", By, Now, InteractionId: Guid.CreateVersion7());
        await customers.Host.PublishAsync(opened);
        await BecomesAsync(id, c => c.Standing.LastContactAt is not null);
        var written = await customers.Host.WithAsync<CustomersDbContext, int>(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            (await new CaseHandler(db, customers.Host.Clock).Handle(opened with { At = Now.AddDays(1) }, Ct)).ShouldBeNull();
            return await db.SaveChangesAsync(Ct);
        });
        written.ShouldBe(0);
        await SettledAsync(id, "case", 1);
    }

    [Fact] // events may come in any order
    public async Task A_case_that_is_closed_before_it_was_opened_stays_closed()
    {
        var (id, caseId) = (await Some.CustomerAsync(customers.Api), Guid.CreateVersion7());
        await customers.Host.PublishAsync(new CaseClosed(caseId, "ZX-1", id, "inquiry", 5, Now));
        await SettledAsync(id, "case", 1);
        await customers.Host.PublishAsync(new CaseOpened(caseId, "ZX-1", id, "inquiry", "phone", "电价咨询", By, Now));
        await SettledAsync(id, "case", 2);
        (await customers.Api.GetAsync(id, Ct)).Standing.OpenCases.ShouldBe(0);
    }

    [Fact] // C-23
    public async Task Contracts_and_articles_are_on_the_timeline_newest_first_and_paged()
    {
        var id = await Some.CustomerAsync(customers.Api);
        var contract = Guid.CreateVersion7();
        await customers.Host.PublishAsync(new ContractActivated(contract, "HT-1", id, "供电合同", new(2026, 1, 1), null, Now));
        await customers.Host.PublishAsync(new ContractEnded(contract, "HT-1", id, "expired", Now.AddMinutes(1)));
        await customers.Host.PublishAsync(new ArticlePublished(Guid.CreateVersion7(), "KB-1", "停电赔偿", 1, null, id, By, Now));
        await SettledAsync(id, "contract", 2);
        await SettledAsync(id, "knowledge", 1);
        (await customers.Api.TimelineAsync(id, "contract", ct: Ct)).Items.Select(t => t.Kind).ShouldBe(["contract.ended", "contract.activated"]);
        var seen = new List<Guid>();
        for (string? cursor = null; ;)
        {
            var page = await customers.Api.TimelineAsync(id, limit: 2, cursor: cursor, ct: Ct);
            seen.AddRange(page.Items.Select(i => i.Id));
            if ((cursor = page.Next) is null)
                break;
        }
        seen.Count.ShouldBe(seen.Distinct().Count());
        seen.Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task What_a_leaver_owned_goes_to_the_successor()
    {
        var (leaver, heir) = (customers.Person("高飞", BuildingBlocks.Security.RecordScope.Own), customers.Person("马超", BuildingBlocks.Security.RecordScope.Own));
        var customer = await Some.CustomerAsync(customers.As(leaver));
        var lead = await customers.As(leaver).CreateLeadAsync(new(Some.Lead()), ct: Ct);
        await customers.Host.PublishAsync(new StaffLeft(leaver.StaffId, heir.StaffId, Now));
        await customers.Host.PublishAsync(new StaffChanged(heir.StaffId, "ma", "马超", null, null, customers.Team, null, [], true, null, null, null, "zh-CN", 1));
        await customers.Host.Events.WaitForAsync<CustomerChanged>(e => e.Customer.CustomerId == customer && e.Customer.OwnerId == heir.StaffId);
        (await customers.As(heir).GetLeadAsync(lead.Id, Ct)).Lead.OwnerId.ShouldBe(heir.StaffId);
    }

    private Task<CustomerDetails> BecomesAsync(Guid id, Func<CustomerDetails, bool> good) =>
        Eventually.BecomesAsync(() => customers.Api.GetAsync(id, Ct), good, "customer");

    /// <summary>Waits until that many entries of a topic are there and no message is on its way.</summary>
    private Task SettledAsync(Guid id, string topic, int count) => Eventually.BecomesAsync(
        () => customers.Host.WithAsync<CustomersDbContext, int>(db => db.Timeline.CountAsync(t => t.CustomerId == id && t.Topic == topic)),
        n => n == count, $"{count} entries of {topic}");
}
