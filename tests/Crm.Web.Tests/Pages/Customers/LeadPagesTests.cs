using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

public sealed class LeadPagesTests(PortalFixture portal)
{
    // C-01, C-03, C-06, C-22: the first half of the main job, in the browser.
    [Fact]
    public async Task A_lead_is_registered_verified_and_becomes_a_customer_with_a_code_and_its_history()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        await visit.OpenAsync("/customers/leads/new");

        await page.FillAsync("#input-name", "湖州晨曦精密机械有限公司");
        await page.SelectOptionAsync("#input-source", "exhibition");
        await page.SelectOptionAsync("#input-nature", "domestic");
        await page.SelectOptionAsync("#input-industry", "C34");
        await page.PickAsync("input-region", "湖州");
        await page.FillAsync("#input-need", "年用电量评估");
        await page.FillAsync("#input-contacts-0-name", "沈立");
        await page.FillAsync("#input-contacts-0-mobile", "13905720011");
        await page.ClickAsync("#form-lead .btn-primary");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("湖州晨曦精密机械有限公司");
        await Assertions.Expect(page.Locator(".notice.tone-info")).ToContainTextAsync("核实真实性");

        await page.ClickAsync("[commandfor=verify]");
        await page.CheckAsync("#form-verify [value=verified]");
        await page.SelectOptionAsync("#verify-valuegrade", "4");
        await page.ClickAsync("#form-verify .btn-primary");
        await Assertions.Expect(page.Locator(".page-title-text")).ToContainTextAsync("已核实");

        await page.ClickAsync("[commandfor=qualify]");
        await page.FillAsync("#qualify-note", "展会现场签意向");
        await page.ClickAsync("#form-qualify .btn-primary");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/[0-9a-f-]{36}$"));
        await Assertions.Expect(page.Locator(".record-line")).ToContainTextAsync(new Regex("JRN\\d+"));
        await Assertions.Expect(page.Locator(".toast-card p")).ToContainTextAsync("已转为客户，编码 JRN");
        var timeline = page.Locator("#timeline");
        await Assertions.Expect(timeline).ToContainTextAsync("建立客户档案");
        await Assertions.Expect(timeline).ToContainTextAsync("线索：已核实 → 已转客户");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("13905720011");
        visit.Complaints.ShouldBeEmpty();
    }

    // C-02
    [Fact]
    public async Task Somebody_known_is_shown_before_saving_and_a_reason_saves_all_the_same()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var known = await visit.FirstAsync("/api/customers/leads?stage=open");
        await visit.OpenAsync("/customers/leads/new");

        await page.FillAsync("#input-name", known.GetProperty("name").GetString()!);
        await page.SelectOptionAsync("#input-source", "call");
        await page.FillAsync("#input-contacts-0-mobile", known.GetProperty("phone").GetString()!);
        await page.ClickAsync("#form-lead .btn-primary");

        var warning = page.Locator("#form-lead .notice.tone-warn");
        await Assertions.Expect(warning.Locator("a")).ToContainTextAsync([known.GetProperty("name").GetString()!]);
        await Assertions.Expect(warning).ToContainTextAsync("same phone");
        await Assertions.Expect(page.Locator("#input-contacts-0-mobile")).ToHaveValueAsync(known.GetProperty("phone").GetString()!);
        await page.FillAsync("#input-duplicatereason", "Another branch of the group");
        await page.ClickAsync("#form-lead .btn-primary");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/leads/[0-9a-f-]{36}$"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Another branch of the group");
    }

    [Fact]
    public async Task What_is_missing_is_named_where_a_lead_cannot_become_a_customer_yet()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var lead = await visit.FirstAsync("/api/customers/leads?stage=contacted");
        await visit.OpenAsync($"/customers/leads/{lead.GetProperty("id").GetString()}");

        await page.ClickAsync("[commandfor=qualify]");
        await page.ClickAsync("#form-qualify .btn-primary");

        await Assertions.Expect(page.Locator("#qualify .error-summary")).ToContainTextAsync("The lead is not verified yet");
        await Assertions.Expect(page.Locator("#qualify")).ToBeVisibleAsync();
    }

    // C-06
    [Fact]
    public async Task A_lead_is_given_up_with_a_reason_and_taken_up_again()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        var lead = await visit.FirstAsync("/api/customers/leads?stage=new&ownerId=" + DemoPeople.SecondRepresentative.Id);
        await visit.OpenAsync($"/customers/leads/{lead.GetProperty("id").GetString()}");

        await page.ClickAsync("[popovertarget=lead-more]");
        await page.ClickAsync("[commandfor=discard]");
        await page.SelectOptionAsync("#discard-reason", "competitor");
        await page.ClickAsync("#form-discard .btn-primary");
        await Assertions.Expect(page.Locator(".page-title-text")).ToContainTextAsync("Discarded");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Chose a competitor");

        // The answer to the first form is still being put in place: a click meanwhile would be lost.
        await page.WaitForFunctionAsync("() => !document.documentElement.hasAttribute('aria-busy')");
        await page.ClickAsync("[commandfor=reopen]");
        await page.ClickAsync("#form-reopen .btn-primary");
        await Assertions.Expect(page.Locator(".page-title-text")).Not.ToContainTextAsync("Discarded");
    }
}
