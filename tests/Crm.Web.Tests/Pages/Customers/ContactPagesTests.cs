using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-21: people at customers, the organisation chart, consent.</summary>
public sealed class ContactPagesTests(PortalFixture portal)
{
    // C-21: the main job: a chart is built by dragging, told when it would run in a circle, and mended when the boss leaves
    [Fact]
    public async Task A_chart_is_built_by_dragging_and_mended_when_a_boss_leaves()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var id = await CustomerAsync(visit, 1);
        string[] names = ["Ada Chart", "Ben Chart", "Cora Chart"];
        foreach (var name in names)
            await AddAsync(visit, id, name);
        await visit.OpenAsync($"/customers/{id}?tab=contacts");

        await Person(page, "Ben Chart").DragToAsync(Person(page, "Ada Chart"));
        await Assertions.Expect(Below(page, "Ada Chart").Filter(new() { HasText = "Ben Chart" })).ToHaveCountAsync(1);
        await Person(page, "Cora Chart").DragToAsync(Person(page, "Ben Chart"));
        await Assertions.Expect(Below(page, "Ben Chart").Filter(new() { HasText = "Cora Chart" })).ToHaveCountAsync(1);
        await Person(page, "Ada Chart").DragToAsync(Person(page, "Cora Chart"));
        await Assertions.Expect(page.Locator(".error-summary")).ToContainTextAsync("run in a circle");
        await page.ShouldHaveNoAxeViolationsAsync();

        // The boss leaves: whoever reported there moves up, and the page says so.
        var card = page.Locator(".people .card").Filter(new() { Has = page.Locator("h2", new() { HasText = "Ben Chart" }) });
        await card.Locator(".btn-icon").ClickAsync();
        await card.Locator("button.menu-item").ClickAsync();
        await Assertions.Expect(page.Locator(".toast-card")).ToContainTextAsync("1 who reported there report to Ada Chart now");
        await Assertions.Expect(Below(page, "Ada Chart").Filter(new() { HasText = "Cora Chart" })).ToHaveCountAsync(1);
        visit.Complaints.Where(c => !c.Contains("422", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // C-21: the same without a script; whom one cannot choose is not offered, and the edit form tells a circle at the field
    [Fact]
    public async Task A_boss_is_chosen_without_a_script_and_a_circle_is_told_at_the_field()
    {
        await using var visit = await portal.VisitAsync("en", script: false);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var id = await CustomerAsync(visit, 2);
        var top = await AddAsync(visit, id, "Dora Line");
        var below = await AddAsync(visit, id, "Emil Line");

        await visit.OpenAsync($"/customers/{id}?tab=contacts");
        await page.ClickAsync($".organisation-person a[href$='/{below}/reports-to']");
        await page.SelectOptionAsync("#input-reportsto", top);
        await page.ClickAsync("#form-move .btn-primary");
        await Assertions.Expect(Below(page, "Dora Line").Filter(new() { HasText = "Emil Line" })).ToHaveCountAsync(1);
        await visit.OpenAsync($"/customers/{id}/contacts/{top}/reports-to");
        await Assertions.Expect(page.Locator($"#input-reportsto option[value='{below}']")).ToHaveCountAsync(0);
        await visit.OpenAsync($"/customers/{id}/contacts/{top}/edit");
        await page.SelectOptionAsync("#input-reportsto", below);
        await page.ClickAsync("#form-contact .btn-primary");
        (await page.InnerTextAsync("#input-reportsto-error")).ShouldContain("run in a circle");
    }

    // C-21: consent with how and by whom; an opt-out is shown and leads nowhere
    [Fact]
    public async Task An_opt_out_is_noted_down_and_obeyed()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var id = await CustomerAsync(visit, 3);
        var contact = await AddAsync(visit, id, "Fay Quiet", "13900002222");
        await visit.OpenAsync($"/customers/{id}/contacts/{contact}");
        await Assertions.Expect(page.Locator("main a[href='tel:13900002222']")).ToHaveCountAsync(1);

        await page.ClickAsync("summary:has-text('Note down what was said')");
        await page.PickAsync("said-channels", "Phone");
        await page.Keyboard.PressAsync("Tab"); // The list stays open over what stands below.
        await Assertions.Expect(page.Locator("#said-channels-ts-dropdown")).ToBeHiddenAsync();
        await page.CheckAsync("#form-consent [value=no]");
        await page.ClickAsync("#form-consent .btn-primary");
        await Assertions.Expect(page.Locator("#said-how-error")).ToBeVisibleAsync();
        await page.SelectOptionAsync("#said-how", "phone");
        await page.FillAsync("#said-note", "Called us");
        await page.Locator("#form-consent").EvaluateAsync("form => form.requestSubmit()");

        await Assertions.Expect(page.Locator(".consents .fact").First).ToContainTextAsync("Opted out");
        await Assertions.Expect(page.Locator(".consents .fact").First).ToContainTextAsync("林");
        await Assertions.Expect(page.Locator("main a[href='tel:13900002222']")).ToHaveCountAsync(0);
        await page.ShouldHaveNoAxeViolationsAsync();

        await visit.OpenAsync($"/customers/activities/new?customer={id}&contact={contact}&kind=call");
        await page.FillAsync("#input-subject", "Greeting");
        await page.ClickAsync("#form-activity .btn-primary");
        await Assertions.Expect(page.Locator("#input-contactid-error")).ToContainTextAsync("opted out of phone calls");

        await visit.OpenAsync("/customers/contacts?q=Fay+Quiet&consent=refused&channel=phone");
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#list tbody tr")).ToContainTextAsync("Phone: opted out");
    }

    // C-21: a lunar day of birth, with its leap month
    [Fact]
    public async Task A_lunar_birthday_is_typed_and_shown_as_such()
    {
        await using var visit = await portal.VisitAsync("zh-CN", width: 390);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var id = await CustomerAsync(visit, 4);
        await visit.OpenAsync($"/customers/{id}/contacts/new");
        await page.FillAsync("#input-name", "闰月生");
        await page.ClickAsync("summary:has-text('农历')");
        await page.FillAsync("#input-lunaryear", "1986");
        await page.SelectOptionAsync("#input-lunarmonth", "6L");
        await page.SelectOptionAsync("#input-lunarday", "1");
        await page.ClickAsync("#form-contact .btn-primary");
        await Assertions.Expect(page.Locator("#input-lunarday-error")).ToContainTextAsync("没有这一天");
        await page.FillAsync("#input-lunaryear", "1987");
        await page.ClickAsync("#form-contact .btn-primary");
        var card = page.Locator(".people .card").Filter(new() { HasText = "闰月生" });
        await Assertions.Expect(card).ToContainTextAsync("农历闰六月初一");
        await Assertions.Expect(card).ToContainTextAsync("1987-07-26");
    }

    // C-21: a big chart stays usable on a phone, folded below the first level
    [Fact]
    public async Task Two_hundred_people_are_drawn_on_a_phone()
    {
        await using var visit = await portal.VisitAsync("en", "dark", 390);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var id = await CustomerAsync(visit, 5);
        var bosses = new List<string>();
        for (var i = 0; i < 200; i++)
            bosses.Add(await AddAsync(visit, id, $"Person {i}", boss: i == 0 ? null : bosses[(i - 1) / 6]));

        await visit.OpenAsync($"/customers/{id}?tab=contacts");
        (await page.Locator(".organisation-person").CountAsync()).ShouldBeGreaterThanOrEqualTo(200);
        await Assertions.Expect(page.Locator(".organisation a:text-is('Person 3')")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".organisation a:text-is('Person 40')")).ToBeHiddenAsync();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("a:has-text('Unfold all')");
        await Assertions.Expect(page.Locator(".organisation a:text-is('Person 199')")).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        await page.Locator(".people ~ p a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"customer={id}"));
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(20);
    }

    private static ILocator Person(IPage page, string name) => page.Locator(".organisation-person").Filter(new() { Has = page.Locator("a", new() { HasText = name }) });

    private static ILocator Below(IPage page, string name) =>
        page.Locator(".organisation li").Filter(new() { Has = page.Locator($":scope > .organisation-person a:text-is('{name}')") }).Locator("> details > ul > li");

    private static async Task<string> CustomerAsync(Visit visit, int place) =>
        (await visit.ReadAsync("/api/customers?sort=code")).GetProperty("items")[place].GetProperty("id").GetString()!;

    private static async Task<string> AddAsync(Visit visit, string customer, string name, string? mobile = null, string? boss = null)
    {
        var answer = await visit.Page.APIRequest.PostAsync($"/api/customers/{customer}/contacts", new() { DataObject = new { name, mobile, reportsTo = boss } });
        answer.Status.ShouldBe(200, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value.GetProperty("id").GetString()!;
    }
}
