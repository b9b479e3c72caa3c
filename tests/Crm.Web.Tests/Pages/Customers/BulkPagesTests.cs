using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-32 in the browser: something is done with many records at once, watched, and taken back; also without a script.</summary>
public sealed class BulkPagesTests(PortalFixture portal)
{
    [Fact]
    public async Task All_that_fit_a_filter_get_a_value_and_have_the_old_one_back()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        await visit.OpenAsync("/customers?grade=B");
        await page.Locator("#list tbody input[type=checkbox]").First.CheckAsync();
        var all = page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^All [0-9]+ that fit") });
        var total = int.Parse(Regex.Match(await all.InnerTextAsync(), "[0-9]+").Value, System.Globalization.CultureInfo.InvariantCulture);
        total.ShouldBeGreaterThan(20);
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await all.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync($"{total} records chosen");
        foreach (var action in new[] { "Assign", "Add to a segment", "Return to the pool", "Set a field" })
        {
            await page.GetByRole(AriaRole.Link, new() { Name = action, Exact = true }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = action, Exact = true })).ToHaveAttributeAsync("aria-current", "page");
            await visit.Page.ShouldHaveNoAxeViolationsAsync();
        }

        await page.SelectOptionAsync("#bulk-field", "nature");
        await page.ClickAsync("#form-bulk-run .btn-primary");
        await Assertions.Expect(page.Locator("#form-bulk-run .error-summary, #form-bulk-run [aria-invalid=true]").First).ToBeVisibleAsync();
        await page.SelectOptionAsync("#bulk-field", "values.loyalty");
        await page.Locator("select[name='Input.Value'] option[value=advocate]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.ClickAsync("#form-bulk-run .btn-primary"); // A value that was forgotten empties nothing.
        await Assertions.Expect(page.Locator("#form-bulk-run .error-summary, #form-bulk-run [aria-invalid=true]").First).ToBeVisibleAsync();
        await page.SelectOptionAsync("[name='Input.Value']", "advocate");
        await page.ClickAsync("#form-bulk-run .btn-primary");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Loyalty: Advocate");
        await Assertions.Expect(page.Locator(".figures dd").First).ToHaveTextAsync(total.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.SelectOptionAsync("#filter-state", "refused");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("state=refused"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await Assertions.Expect(page.Locator(".page-title, h1").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Taken back").First).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await page.GetByRole(AriaRole.Link, new() { Name = "Bulk actions" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#list tbody tr").First).ToContainTextAsync("Loyalty: Advocate");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Leads_are_given_up_together_without_a_script()
    {
        await using var visit = await portal.VisitAsync("zh-CN", script: false);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        await visit.OpenAsync("/customers/leads?stage=new");
        await page.Locator("#list tbody input[type=checkbox]").First.CheckAsync();
        await page.Locator("#list tbody input[type=checkbox]").Nth(1).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "批量处理…" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("已选 2 条");
        await page.GetByRole(AriaRole.Link, new() { Name = "放弃", Exact = true }).ClickAsync();
        await page.SelectOptionAsync("[name='Input.Reason']", "no-need");
        await page.ClickAsync("#form-bulk-run .btn-primary");
        for (var i = 0; i < 50 && await page.Locator(".figures dd").CountAsync() == 0; i++)
            await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".figures dd").Nth(1)).ToHaveTextAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();
        for (var i = 0; i < 50 && await page.Locator(".figures dd").CountAsync() < 6; i++)
            await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".figures dd").Nth(4)).ToHaveTextAsync("2");
    }
}
