using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-32 in the browser: a filtered list becomes a segment; customers are put into one by hand and taken out again.</summary>
public sealed class SegmentPagesTests(PortalFixture portal)
{
    [Fact]
    public async Task A_filtered_list_is_saved_as_a_segment_and_shown_by_it()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        await visit.OpenAsync("/customers?grade=A");

        await page.GetByRole(AriaRole.Link, new() { Name = "Save as segment" }).ClickAsync();
        await Assertions.Expect(page.Locator("select[name='Input.Grade']")).ToHaveValueAsync("A");
        await page.ClickAsync("#form-segment .btn-primary");
        await Assertions.Expect(page.Locator("#form-segment .error-summary, .error-summary")).ToBeVisibleAsync();
        await page.FillAsync("[name='Input.Name']", "Best of all");
        await page.FillAsync("[name='Input.Note']", "Invited to the dinner");
        await page.ClickAsync("#form-segment .btn-primary");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers\\?segment="));
        await Assertions.Expect(page.Locator("#list .chip").First).ToContainTextAsync("Best of all");
        await AgreeAsync(visit, new Uri(page.Url).PathAndQuery, "/customers?grade=A");
        await page.GetByRole(AriaRole.Link, new() { Name = "Segments" }).ClickAsync();
        var row = page.Locator("tbody tr").Filter(new() { HasText = "Best of all" });
        await Assertions.Expect(row).ToContainTextAsync("Grade: A");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();

        await row.Locator(".col-menu button").First.ClickAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Freeze", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".toast-card p")).ToContainTextAsync("is frozen with");
        await Assertions.Expect(row).ToContainTextAsync("Frozen");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Chosen_customers_are_put_into_a_segment_and_taken_out_again()
    {
        await using var visit = await portal.VisitAsync("zh-CN");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        await visit.OpenAsync("/customers/segments/new");
        await page.FillAsync("[name='Input.Name']", "手选名单");
        await page.CheckAsync("[name='Input.Kind'][value=frozen]");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-segment .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers\\?segment="));

        await visit.OpenAsync("/customers");
        var name = await page.Locator("#list tbody tr").First.Locator("a").First.InnerTextAsync();
        await page.Locator("#list tbody tr").First.Locator("input[type=checkbox]").CheckAsync();
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "批量处理…" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "加入客群" }).ClickAsync();
        await page.SelectOptionAsync("[name='Input.SegmentId']", new SelectOptionValue { Label = "手选名单" });
        await page.ClickAsync("#form-bulk-run .btn-primary");
        await Assertions.Expect(page.Locator(".figures dd").Nth(1)).ToHaveTextAsync("1");

        await visit.OpenAsync("/customers");
        await page.ClickAsync("[popovertarget=filter-segment-menu]");
        await page.Locator("#filter-segment-menu").GetByRole(AriaRole.Link, new() { Name = "手选名单" }).ClickAsync();
        await Assertions.Expect(page.Locator("[popovertarget=filter-segment-menu]")).ToContainTextAsync("手选名单");
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#list tbody tr")).ToContainTextAsync(name);
        await page.Locator("#list tbody input[type=checkbox]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "批量处理…" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "移出客群" }).ClickAsync();
        await Assertions.Expect(page.Locator("[name='Input.SegmentId'] option:checked")).ToHaveTextAsync("手选名单");
        await page.ClickAsync("#form-bulk-run .btn-primary");
        await Assertions.Expect(page.Locator(".figures dd").Nth(1)).ToHaveTextAsync("1");
        visit.Complaints.ShouldBeEmpty();
    }

    /// <summary>Both lists have as many, however many others make of them meanwhile.</summary>
    private static async Task AgreeAsync(Visit visit, string one, string other)
    {
        string shown, expected;
        var readings = 0;
        do
        {
            shown = await TotalAsync(visit, one);
            expected = await TotalAsync(visit, other);
        }
        while (shown != expected && ++readings < 10);
        shown.ShouldBe(expected);
        await visit.OpenAsync(one);
    }

    private static async Task<string> TotalAsync(Visit visit, string path)
    {
        await visit.OpenAsync(path);
        return await visit.Page.Locator("#list .pager").InnerTextAsync();
    }
}
