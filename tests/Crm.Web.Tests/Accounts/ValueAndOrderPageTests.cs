using System.Text;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Accounts;

/// <summary>A-10 to in the browser.</summary>
public sealed class ValueAndOrderPageTests(PortalFixture portal)
{
    [Theory]
    [InlineData("en", 1440, "light")]
    [InlineData("zh-CN", 390, "dark")]
    public async Task Every_page_of_value_and_orders_shows_itself_without_complaint(string language, int width, string theme)
    {
        await using var visit = await portal.VisitAsync(language, theme, width);
        await visit.SignInAsync(DemoPeople.KeyAccountManager);
        foreach (var path in (string[])["/accounts/values", "/accounts/value-runs", "/accounts/schemes", "/accounts/indicators", "/accounts/indicators/new",
            "/accounts/orders", "/accounts/orders/imports", "/accounts/orders/unmatched"])
        {
            await LookAsync(visit, path);
            if (path is "/accounts/orders/unmatched" or "/accounts/indicators/new")
                continue;
            var first = await visit.Page.Locator("main table tbody a").First.GetAttributeAsync("href");
            await LookAsync(visit, first!);
        }
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Orders_are_uploaded_looked_at_and_booked_and_a_draft_is_tried()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.KeyAccountManager);
        var page = visit.Page;
        await visit.OpenAsync("/accounts/orders/imports");
        await page.SetInputFilesAsync("input[type=file]", new FilePayload
        {
            Name = "订单.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("订单号,客户名称,日期,金额\nZ1,无人知晓商行,2026-01-05,100\nZ2,无人知晓商行,很久以前,100"),
        });
        await page.ClickAsync("text=Upload and look");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 rows are wrong");
        await page.FillAsync("[name='Input.Source']", "browser");
        await page.ClickAsync("text=Start importing");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Customer unknown");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Download the bad rows");
        await visit.OpenAsync("/accounts/orders/unmatched");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("无人知晓商行");

        await visit.OpenAsync("/accounts/schemes");
        await page.ClickAsync("text=New draft");
        await page.ClickAsync("main form button[type=submit]");
        await page.ClickAsync("a:has-text('Try')");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nothing was kept");
        await page.ShouldHaveNoAxeViolationsAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task LookAsync(Visit visit, string path)
    {
        (await visit.OpenAsync(path)).Status.ShouldBe(200, path);
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
    }
}
