using System.Globalization;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-42, C-43 in the browser: urgent news of the market becomes knowledge; the team board counts what was done.</summary>
public sealed class MarketReportPagesTests(PortalFixture portal)
{
    // C-42
    [Fact]
    public async Task A_market_report_is_filed_corrected_shared_and_becomes_the_draft_of_an_article()
    {
        var title = $"Rival cuts prices {Guid.NewGuid():N}"[..26];
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        await visit.OpenAsync("/customers/market");
        await page.ClickAsync("[commandfor=market-report]");
        await page.FillAsync("#news-title", title);
        await page.FillAsync("#news-text", "Down by 8 %, told on 13812345678");
        await page.ClickAsync("#form-market button[type=submit]");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);
        var address = new Uri(page.Url).AbsolutePath;
        await visit.Page.ShouldHaveNoAxeViolationsAsync();

        await page.ClickAsync("[commandfor=market-report]");
        await page.FillAsync("#news-text", "Down by 9 %, told on 13812345678");
        await page.ClickAsync("#form-market button[type=submit]");
        await Assertions.Expect(page.Locator("main .words")).ToContainTextAsync("Down by 9 %");

        await using var manager = await portal.VisitAsync("en");
        await manager.SignInAsync(DemoPeople.AccountManager);
        await manager.OpenAsync("/customers/market");
        await manager.Page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Assertions.Expect(manager.Page.Locator("[commandfor=market-report]")).ToHaveCountAsync(0);
        await manager.Page.GetByRole(AriaRole.Button, new() { Name = "Share", Exact = true }).ClickAsync();
        await Assertions.Expect(manager.Page.Locator(".page-head .status").Filter(new() { HasText = "Shared" })).ToBeVisibleAsync();
        await manager.Page.GetByRole(AriaRole.Button, new() { Name = "Draft an article" }).ClickAsync();
        await Assertions.Expect(manager.Page).ToHaveURLAsync(new Regex("/knowledge/articles/[^/]+/edit$"));
        var draft = await manager.ReadAsync("/api" + new Uri(manager.Page.Url).AbsolutePath.Replace("/edit", "/draft", StringComparison.Ordinal));
        draft.GetProperty("content").GetProperty("bodyEn").GetString()!.ShouldSatisfyAllConditions(b => b.ShouldContain("Down by 9 %"), b => b.ShouldNotContain("13812345678"));
        await manager.OpenAsync(new Uri(manager.Page.Url).AbsolutePath.Replace("/edit", "", StringComparison.Ordinal));
        await manager.Page.GetByRole(AriaRole.Link, new() { Name = "Open the report" }).ClickAsync();
        await Assertions.Expect(manager.Page).ToHaveURLAsync(new Regex(address + "$"));
        await Assertions.Expect(manager.Page.Locator("#report-article").GetByRole(AriaRole.Link, new() { Name = title })).ToBeVisibleAsync();
        await manager.Page.ShouldHaveNoAxeViolationsAsync();
        visit.Complaints.ShouldBeEmpty();
        manager.Complaints.ShouldBeEmpty();
    }

    // C-43
    [Fact]
    public async Task What_a_representative_did_stands_on_the_team_board()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        var customer = (await visit.FirstAsync("/api/customers")).GetProperty("id").GetString();
        var planned = await visit.Page.APIRequest.PostAsync("/api/customers/activities", new()
        {
            DataObject = new { kind = "call", subject = "For the board", dueAt = DateTimeOffset.UtcNow.AddMinutes(30).ToString("O", CultureInfo.InvariantCulture), customerId = customer },
        });
        var id = (await planned.JsonAsync())!.Value.GetProperty("id").GetString();
        await visit.OpenAsync($"/customers/activities/{id}");
        await visit.Page.FillAsync("#done-result", "Talked about the autumn");
        await visit.Page.ClickAsync("#form-complete button[type=submit]");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Talked about the autumn");

        await using var manager = await portal.VisitAsync("en");
        await manager.SignInAsync(DemoPeople.AccountManager);
        await manager.OpenAsync("/customers/team");
        var table = manager.Page.Locator("main .table-box[role=group] table").Last;
        var row = table.Locator("tbody tr").Filter(new() { HasText = "徐浩" });
        var calls = (await table.Locator("thead th").AllTextContentsAsync()).ToList().FindIndex(heading => heading.Trim() == "Calls");
        int.Parse(await row.Locator("td").Nth(calls - 1).InnerTextAsync(), CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
        manager.Complaints.ShouldBeEmpty();
    }
}
