using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

public sealed class OpportunityPagesTests(PortalFixture portal)
{
    // C-12, U-04: by the card's menu, which is the keyboard's way, and with what a move asks for.
    [Fact]
    public async Task A_card_is_moved_by_its_menu_and_a_lost_one_asks_for_its_reason()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        var (id, title) = await OpenAsync(visit);

        await Card(page, id).Locator(".board-move").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Card(page, id).GetByRole(AriaRole.Button, new() { Name = "移到“需求确认”" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-key=needs]").Locator(Of(id))).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".toast-card p").First).ToContainTextAsync($"“{title}”已移到“需求确认”");

        await Card(page, id).Locator(".board-move").ClickAsync();
        await Card(page, id).GetByRole(AriaRole.Button, new() { Name = "移到“输单”" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await dialog.Locator(".btn-primary").ClickAsync();
        await Assertions.Expect(dialog.Locator("[aria-invalid=true]")).ToHaveCountAsync(1);
        await page.SelectOptionAsync("#moving-reason", "price");
        await page.FillAsync("#moving-note", "贵了两成");
        await dialog.Locator(".btn-primary").ClickAsync();
        await Assertions.Expect(page.Locator("[data-key=lost]").Locator(Of(id))).ToBeVisibleAsync();

        await visit.OpenAsync($"/customers/opportunities/{id}");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("贵了两成");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("需求确认 → 输单");
        visit.Complaints.ShouldBeEmpty();
    }

    // U-04
    [Fact]
    public async Task A_card_is_dragged_to_another_stage()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        var (id, _) = await OpenAsync(visit);
        await Card(page, id).DragToAsync(page.Locator("[data-key=proposal]"), new() { TargetPosition = new() { X = 60, Y = 12 } });
        await Assertions.Expect(page.Locator("[data-key=proposal]").Locator(Of(id))).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".toast-card p").First).ToContainTextAsync("is now in “Proposal”");
        (await visit.ReadAsync($"/api/customers/opportunities/{id}")).GetProperty("stage").GetString().ShouldBe("proposal");
        visit.Complaints.ShouldBeEmpty();
    }

    // C-12: form, record, winning it
    [Fact]
    public async Task An_opportunity_is_opened_from_the_customer_and_won()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        var customer = (await visit.FirstAsync("/api/customers")).GetProperty("id").GetString();
        await visit.OpenAsync($"/customers/opportunities/new?customer={customer}");
        await page.FillAsync("#input-title", "浏览器里的商机");
        await page.FillAsync("#input-probability", "120");
        await page.ClickAsync("#form-opportunity .btn-primary");
        await Assertions.Expect(page.Locator("#input-probability")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.FillAsync("#input-probability", "45");
        await page.FillAsync("#input-productlines", "冷链、仓配");
        await page.ClickAsync("#form-opportunity .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/opportunities/[0-9a-f-]{36}$"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("45%");

        await page.GetByRole(AriaRole.Button, new() { Name = "更改阶段" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "移到：赢单" }).ClickAsync();
        await page.FillAsync("#moving-amount", "88000");
        await page.GetByRole(AriaRole.Dialog).Locator(".btn-primary").ClickAsync();
        await Assertions.Expect(page.Locator(".page-title-text")).ToContainTextAsync("赢单");
        await visit.OpenAsync($"/customers/{customer}?topic=opportunity");
        await Assertions.Expect(page.Locator("#timeline")).ToContainTextAsync("商机“浏览器里的商机”：初步接触 → 赢单");
        visit.Complaints.ShouldBeEmpty();
    }

    // C-55
    [Fact]
    public async Task A_proposal_is_drawn_up_sent_and_accepted_which_wins_the_opportunity()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        var (id, _) = await OpenAsync(visit);
        await visit.OpenAsync($"/customers/opportunities/{id}/proposals/new");
        await page.FillAsync("#input-lines-0-name", "冷链干线");
        await page.FillAsync("#input-lines-0-quantity", "0");
        await page.ClickAsync("#form-proposal .btn-primary");
        await Assertions.Expect(page.Locator("#input-lines-0-quantity")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.FillAsync("#input-lines-0-quantity", "3");
        await page.FillAsync("#input-lines-0-unitprice", "1500");
        await page.SetInputFilesAsync("#input-file", new FilePayload { Name = "报价单.txt", MimeType = "text/plain", Buffer = "报价"u8.ToArray() });
        await page.ClickAsync("#form-proposal .btn-primary");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("第 1 版");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("¥4,500.00");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("报价单.txt");

        await page.GetByRole(AriaRole.Button, new() { Name = "已发给客户" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "客户接受" }).ClickAsync();
        await page.FillAsync("#answer-note", "签字回传");
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.GetByRole(AriaRole.Dialog).Locator(".btn-primary").ClickAsync();
        await Assertions.Expect(page.Locator(".page-title-text")).ToContainTextAsync("赢单");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("已接受");
        await page.ShouldHaveNoAxeViolationsAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_edits_what_somebody_else_has_changed_sees_both_versions()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        var (id, title) = await OpenAsync(visit);
        await visit.OpenAsync($"/customers/opportunities/{id}/edit");
        await page.FillAsync("#input-nextstep", "Mine");
        var answer = await page.APIRequest.PutAsync($"/api/customers/opportunities/{id}", new()
        {
            DataObject = new { title, expectedClose = "2027-05-01", nextStep = "Theirs", currency = "CNY" },
        });
        answer.Status.ShouldBe(200, await answer.TextAsync());
        await page.ClickAsync("#form-opportunity .btn-primary");
        await Assertions.Expect(page.Locator(".conflict-differs").Filter(new() { HasText = "Theirs" })).ToContainTextAsync("Mine");
        await page.ClickAsync("#form-opportunity .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/customers/opportunities/{id}$"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Mine");
    }

    // U-11
    [Theory]
    [InlineData("zh-CN", "light", 1440)]
    [InlineData("en", "dark", 390)]
    public async Task The_pages_are_accessible(string language, string theme, int width)
    {
        await using var visit = await portal.VisitAsync(language, theme, width);
        await visit.SignInAsync(DemoPeople.AccountManager);
        var record = $"/customers/opportunities/{(await visit.FirstAsync("/api/customers/opportunities?stage=negotiation")).GetProperty("id").GetString()}";
        foreach (var path in (string[])["/customers/opportunities", "/customers/opportunities/list", "/customers/opportunities/list?stage=won&q=没有的", "/customers/opportunities/forecast",
            "/customers/opportunities/new", record, record + "?to=parked", record + "/edit"])
        {
            (await visit.OpenAsync(path)).Status.ShouldBe(200, path);
            (await visit.Page.InnerTextAsync("body")).ShouldNotContain("⟦", customMessage: path);
            await visit.Page.ShouldHaveNoAxeViolationsAsync();
            (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, path);
        }
        visit.Complaints.ShouldBeEmpty();
    }

    /// <summary>A new opportunity, with the board open on it alone.</summary>
    private static async Task<(string Id, string Title)> OpenAsync(Visit visit)
    {
        var customer = (await visit.FirstAsync("/api/customers")).GetProperty("id").GetString();
        var title = $"看板{Guid.NewGuid():N}"[..14];
        var answer = await visit.Page.APIRequest.PostAsync("/api/customers/opportunities", new()
        {
            DataObject = new { customerId = customer, opportunity = new { title, expectedClose = "2027-03-01", amount = 12000, currency = "CNY" } },
        });
        answer.Status.ShouldBe(200, await answer.TextAsync());
        await visit.OpenAsync($"/customers/opportunities?q={Uri.EscapeDataString(title)}");
        return ((await answer.JsonAsync())!.Value.GetProperty("id").GetString()!, title);
    }

    private static string Of(string id) => $"[data-card^=\"{id}\"]";

    private static ILocator Card(IPage page, string id) => page.Locator(Of(id));
}
