using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-26 in the browser: two that are one are found, compared, merged and parted again; also without scripts and on a phone.</summary>
public sealed class MergePagesTests(PortalFixture portal)
{
    [Fact]
    public async Task Two_customers_are_compared_merged_and_parted_again()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        var (winner, _) = await RegisterAsync(visit, "衢江澄岚电器有限公司", null);
        var (loser, code) = await RegisterAsync(visit, "衢江澄岚电器厂", "chenglan.cn");

        await visit.OpenAsync($"/customers/{winner}");
        await page.GetByRole(AriaRole.Button, new() { Name = "More" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Merge with…" }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/customers/{winner}/merge$"));
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.FillAsync("#filter-q", code);
        await page.Locator("#list tbody").GetByRole(AriaRole.Link, new() { Name = "衢江澄岚电器厂" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/customers/{winner}/merge/{loser}$"));
        await visit.Page.ShouldHaveNoAxeViolationsAsync();

        await page.ClickAsync("#form-merge .btn-primary");
        await Assertions.Expect(page.Locator(".error-summary").First).ToBeVisibleAsync();
        await page.CheckAsync("[name='Input.Take[name]'][value=merged]");
        await page.FillAsync("[name='Input.Reason']", "One company");
        await page.ClickAsync("#form-merge .btn-primary");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/customers/{winner}$"));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("衢江澄岚电器厂");
        await Assertions.Expect(page.Locator(".record-line")).ToContainTextAsync(code);
        await visit.OpenAsync($"/customers/{loser}?tab=archive");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/customers/{winner}"));

        await visit.OpenAsync($"/customers/merges?q={code}");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.Locator("#list tbody .col-menu button").First.ClickAsync();
        await page.Locator("#list tbody").GetByRole(AriaRole.Button, new() { Name = "Undo the merge" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/customers/{loser}$"));
        await Assertions.Expect(page.Locator(".toast-card p").First).ToContainTextAsync("The merge was undone");
        await visit.OpenAsync($"/customers/{winner}");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("衢江澄岚电器有限公司");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_scripts_on_a_phone_it_goes_as_well()
    {
        await using var visit = await portal.VisitAsync("zh-CN", width: 390, script: false);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        var (winner, _) = await RegisterAsync(visit, "衢江黎瀚物流有限公司", null);
        var (loser, code) = await RegisterAsync(visit, "衢江黎瀚物流部", "lihan.cn");

        await visit.OpenAsync($"/customers/{winner}/merge?q={code}");
        await page.Locator("#list tbody a").First.ClickAsync();
        var survivors = await page.Locator(".merge-sides > *").First.BoundingBoxAsync();
        var others = await page.Locator(".merge-sides > *").Last.BoundingBoxAsync();
        others!.Y.ShouldBeGreaterThan(survivors!.Y);
        await page.FillAsync("[name='Input.Reason']", "同一家公司");
        await page.ClickAsync("#form-merge .btn-primary");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/customers/{winner}$"));
        await visit.OpenAsync($"/customers?q={code}");
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(1);
        await visit.OpenAsync($"/customers/{loser}/edit");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/customers/{winner}"));
    }

    private static async Task<(string Id, string Code)> RegisterAsync(Visit visit, string name, string? web)
    {
        var answer = await visit.Page.APIRequest.PostAsync("/api/customers", new()
        {
            DataObject = new { customer = new { name, nature = "domestic", web, confidentiality = "internal" }, duplicateReason = "test" },
        });
        answer.Status.ShouldBe(200, await answer.TextAsync());
        var made = (await answer.JsonAsync())!.Value;
        return (made.GetProperty("id").GetString()!, made.GetProperty("code").GetString()!);
    }
}
