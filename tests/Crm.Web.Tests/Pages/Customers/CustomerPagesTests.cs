using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

public sealed class CustomerPagesTests(PortalFixture portal)
{
    [Fact]
    public async Task A_Chinese_fragment_filters_the_list_while_typing()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.GeneralManager);
        await visit.OpenAsync("/customers");

        await page.FillAsync("#filter-q", "鹿港");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("q="));
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(1);
        await page.ClickAsync("#list tbody .cell-main a");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("鹿港");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task List_and_record_work_without_a_script()
    {
        await using var visit = await portal.VisitAsync("en", script: false);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.GeneralManager);
        await visit.OpenAsync("/customers");

        await page.ClickAsync("#list a[rel=next]");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("cursor="));
        await page.SelectOptionAsync("#filter-region", "330000");
        await page.FillAsync("#filter-q", "鹿港");
        await page.ClickAsync(".filter-go");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("region=330000"));
        await page.ClickAsync("#list tbody .cell-main a");
        await page.FillAsync("#note-text", "Wants a second meter");
        await page.ClickAsync("#form-note button");

        await Assertions.Expect(page.Locator("#timeline")).ToContainTextAsync("Wants a second meter");
        await page.ClickAsync(".tabs a[href$='tab=contacts']");
        await Assertions.Expect(page.Locator(".people .card")).Not.ToHaveCountAsync(0);
        await page.ClickAsync(".tabs a[href$='tab=archive']");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Registered by");
    }

    // U-06, 412: both versions are shown, and saving again wins.
    [Fact]
    public async Task Two_who_change_a_customer_at_once_see_both_versions()
    {
        await using var mine = await portal.VisitAsync("en");
        await using var theirs = await portal.VisitAsync("en");
        await mine.SignInAsync(DemoPeople.SalesRepresentative);
        await theirs.SignInAsync(DemoPeople.SalesRepresentative);
        var path = $"/customers/{(await mine.FirstAsync("/api/customers?q=鹿港")).GetProperty("id").GetString()}";
        await mine.OpenAsync(path + "/edit");
        await theirs.OpenAsync(path + "/edit");

        await theirs.Page.FillAsync("#input-web", "https://theirs.example");
        await theirs.Page.ClickAsync("#form-customer .btn-primary");
        await Assertions.Expect(theirs.Page).ToHaveURLAsync(new Regex(path + "$"));
        await mine.Page.FillAsync("#input-web", "https://mine.example");
        await mine.Page.ClickAsync("#form-customer .btn-primary");

        var differs = mine.Page.Locator(".conflict-differs");
        await Assertions.Expect(differs).ToHaveCountAsync(1);
        await Assertions.Expect(differs).ToContainTextAsync("https://mine.example");
        await Assertions.Expect(differs).ToContainTextAsync("https://theirs.example");
        await mine.Page.ClickAsync("#form-customer .btn-primary");
        await Assertions.Expect(mine.Page).ToHaveURLAsync(new Regex(path + "$"));
        (await mine.ReadAsync($"/api{path}")).GetProperty("customer").GetProperty("web").GetString().ShouldBe("https://mine.example");
    }

    // C-21
    [Fact]
    public async Task A_contact_is_added_changed_removed_and_brought_back()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var id = (await visit.FirstAsync("/api/customers?q=浩瀚")).GetProperty("id").GetString();
        await visit.OpenAsync($"/customers/{id}?tab=contacts");

        await page.ClickAsync($"a[href='/customers/{id}/contacts/new']");
        await page.FillAsync("#input-name", "顾小满");
        await page.FillAsync("#input-mobile", "13900001111");
        await page.SelectOptionAsync("#input-consents-0-answer", "yes");
        await page.ClickAsync("#form-contact .btn-primary");
        await Assertions.Expect(page.Locator("#input-consenthow-error")).ToBeVisibleAsync();
        await page.SelectOptionAsync("#input-consenthow", "form");
        await page.ClickAsync("#form-contact .btn-primary");
        var card = page.Locator(".people .card").Filter(new() { HasText = "顾小满" });
        await Assertions.Expect(card).ToContainTextAsync("Phone: agreed");

        await card.Locator(".btn-icon").ClickAsync();
        await card.Locator(".menu-item[href$='/edit']").ClickAsync();
        await page.FillAsync("#input-title", "Buyer");
        await page.ClickAsync("#form-contact .btn-primary");
        await Assertions.Expect(card).ToContainTextAsync("Buyer");

        await card.Locator(".btn-icon").ClickAsync();
        await card.Locator("button.menu-item").ClickAsync();
        await Assertions.Expect(card).ToHaveCountAsync(0);
        await page.ClickAsync(".toast-card .btn-link");
        await Assertions.Expect(card).ToHaveCountAsync(1);
        visit.Complaints.ShouldBeEmpty();
    }

    // C-10, C-40
    [Fact]
    public async Task An_activity_is_planned_and_completed_and_stands_on_the_timeline()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var id = (await visit.FirstAsync("/api/customers?q=康宁")).GetProperty("id").GetString();
        await visit.OpenAsync($"/customers/activities/new?customer={id}");

        await page.CheckAsync("#form-activity [value=visit]");
        await page.FillAsync("#input-subject", "Look at the new hall");
        await page.ClickAsync("#form-activity .btn-primary");
        await page.ClickAsync(".activities a:has-text('Look at the new hall')");
        await page.ClickAsync("#form-complete .btn-primary");
        await Assertions.Expect(page.Locator("#done-result-error")).ToBeVisibleAsync();
        await page.FillAsync("#done-result", "They want 2 MW more");
        await page.ClickAsync("#form-complete .btn-primary");

        await Assertions.Expect(page.Locator("#timeline")).ToContainTextAsync("Visit: Look at the new hall");
        await Assertions.Expect(page.Locator("#timeline")).ToContainTextAsync("They want 2 MW more");
    }

    // U-01: customers are found by pinyin initials from anywhere.
    [Fact]
    public async Task The_global_search_finds_customers_contacts_and_leads()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.GeneralManager);
        await visit.OpenAsync("/search?q=鹿港");

        await Assertions.Expect(visit.Page.Locator("main a[href^='/customers/']").First).ToContainTextAsync("鹿港");
    }
}
