using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-32 in the browser: how a list is looked at is saved under a name, opens the list, and comes back when it was removed.</summary>
public sealed class SavedViewPagesTests(PortalFixture portal)
{
    [Fact]
    public async Task Filters_order_and_columns_are_saved_and_open_the_list_until_that_is_taken_back()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.KeyAccountManager);
        await visit.OpenAsync("/customers?grade=A&sort=name");
        await page.Locator("[popovertarget=columns]").ClickAsync();
        await page.UncheckAsync("#columns input[name=show][value=region]");
        await page.CheckAsync("#columns input[name=column][value=employees]");
        await page.ClickAsync("#columns button[type=submit]");
        await Assertions.Expect(page.Locator("#list thead th").Filter(new() { HasText = "Region" })).ToHaveCountAsync(0);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("column=employees"));

        await page.Locator("[popovertarget=views]").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save as view…" }).ClickAsync();
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-view-new .btn-primary");
        await Assertions.Expect(page.Locator("#view-new .error-summary, #view-new .field-error").First).ToBeVisibleAsync();
        await page.FillAsync("[name='NewView.Name']", "My best");
        await page.CheckAsync("[name='NewView.Default']");
        await page.ClickAsync("#form-view-new .btn-primary");
        await Assertions.Expect(page.Locator(".toast-card p")).ToContainTextAsync("The view is saved");
        await Assertions.Expect(page.Locator("[popovertarget=views]")).ToContainTextAsync("My best");

        await visit.OpenAsync("/customers");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("grade=A.*sort=name.*saved="));
        await Assertions.Expect(page.Locator("#list .chip").First).ToContainTextAsync("A");
        await Assertions.Expect(page.Locator("#list thead th").Filter(new() { HasText = "Region" })).ToHaveCountAsync(0);
        await page.Locator("#list .chip").First.ClickAsync();
        await Assertions.Expect(page.Locator("[popovertarget=views]")).ToContainTextAsync("My best (changed)");

        await page.Locator("[popovertarget=views]").ClickAsync();
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the changes" }).ClickAsync();
        await Assertions.Expect(page.Locator("[popovertarget=views]")).Not.ToContainTextAsync("changed");
        await Assertions.Expect(page.Locator("#list .chip")).ToHaveCountAsync(0);

        await page.Locator("[popovertarget=views]").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename or share…" }).ClickAsync();
        await page.FillAsync("[name='EditView.Name']", "All by name");
        await page.ClickAsync("#form-view-edit .btn-primary");
        await Assertions.Expect(page.Locator("[popovertarget=views]")).ToContainTextAsync("All by name");

        await page.Locator("[popovertarget=views]").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the view" }).ClickAsync();
        await Assertions.Expect(page.Locator("[popovertarget=views]")).ToContainTextAsync("Standard view");
        await page.Locator(".toast-card").Filter(new() { HasText = "removed" }).GetByRole(AriaRole.Button).First.ClickAsync();
        await Assertions.Expect(page.Locator("[popovertarget=views]")).ToContainTextAsync("All by name");

        await page.Locator("[popovertarget=views]").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Do not open the list with this view" }).ClickAsync();
        await Assertions.Expect(page.Locator(".toast-card").Last).ToContainTextAsync("does not open with");
        await visit.OpenAsync("/customers");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers$"));
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_menu_offers_is_loaded_when_it_is_opened_and_stays_while_the_list_changes()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.KeyAccountManager);
        await visit.OpenAsync("/customers?sort=name");
        var (views, columns) = (page.Locator("#views"), page.Locator("#columns input[name=column][value=employees]"));
        await Assertions.Expect(columns).ToHaveCountAsync(0);
        await page.ClickAsync("[popovertarget=columns]");
        await Assertions.Expect(columns).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.SelectOptionAsync("#filter-grade", "A");
        await Assertions.Expect(page.Locator("#list .chip").First).ToContainTextAsync("A");
        await page.ClickAsync("[popovertarget=columns]");
        await Assertions.Expect(columns).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await page.ClickAsync("[popovertarget=filter-by-menu]");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.CheckAsync("#filter-by-menu input[value=employees]");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("grade=A.*by=employees|by=employees.*grade=A"));
        await Assertions.Expect(page.Locator("[name='v.employeesFrom']")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");

        await page.ClickAsync("[popovertarget=views]");
        await views.GetByRole(AriaRole.Link, new() { Name = "Standard view" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers$"));
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_script_what_a_menu_offers_is_a_link_away()
    {
        await using var visit = await portal.VisitAsync("en", script: false);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.KeyAccountManager);
        await visit.OpenAsync("/customers?grade=A");
        await page.ClickAsync("[popovertarget=filter-by-menu]");
        await page.Locator("#filter-by-menu a").ClickAsync();
        await page.ClickAsync("[popovertarget=filter-by-menu]");
        await page.CheckAsync("#filter-by-menu input[value=employees]");
        await page.ClickAsync("[popovertarget=views]");
        await page.Locator("#views turbo-frame a").ClickAsync();
        await page.ClickAsync("[popovertarget=views]");
        await Assertions.Expect(page.Locator("#views").GetByRole(AriaRole.Link, new() { Name = "Standard view" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#filter-grade")).ToHaveValueAsync("A");
    }

    [Theory]
    [InlineData("/customers/leads", "owner")]
    [InlineData("/customers/opportunities/list", "owner")]
    [InlineData("/customers/contacts", "role")]
    [InlineData("/customers/activities", "kind")]
    [InlineData("/customers/pool", "region")]
    public async Task Every_list_leaves_columns_out_and_saves_it_also_without_a_script(string address, string column)
    {
        await using var visit = await portal.VisitAsync("zh-CN", script: false);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        await visit.OpenAsync(address);
        var columns = await page.Locator("#list thead th").CountAsync();
        await page.Locator("[popovertarget=columns]").ClickAsync();
        await page.UncheckAsync($"#columns input[name=show][value={column}]");
        await page.Locator("#columns button[type=submit]").ClickAsync();
        if (columns > 0)
            await Assertions.Expect(page.Locator("#list thead th")).ToHaveCountAsync(columns - 1);

        await page.Locator("[popovertarget=views]").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "另存为视图…" }).ClickAsync();
        await page.FillAsync("[name='NewView.Name']", "精简");
        await page.ClickAsync("#form-view-new .btn-primary");
        await Assertions.Expect(page.Locator("[popovertarget=views]")).ToContainTextAsync("精简");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("saved="));
        (await page.Locator("#list thead th").CountAsync()).ShouldBe(Math.Max(0, columns - 1));
    }
}
