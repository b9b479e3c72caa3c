using System.Text;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

public sealed class ImportPagesTests(PortalFixture portal)
{
    // C-01, C-02: bad rows come back with the reason, suspected duplicates are shown.
    [Fact]
    public async Task A_file_with_a_duplicate_and_a_bad_row_is_imported_and_both_come_back()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var known = await visit.FirstAsync("/api/customers/leads?stage=open");
        await visit.OpenAsync("/customers/leads/import");

        await page.SetInputFilesAsync("#upload-file", File(
            "公司名称,联系人,手机,行业代码",
            "台州北岭泵业有限公司,周航,13857600031,C34",
            $"{known.GetProperty("name").GetString()},,{known.GetProperty("phone").GetString()},",
            "舟山远望渔业有限公司,孙海,不是电话,A04"));
        await page.ClickAsync("#form-upload .btn-primary");
        await Assertions.Expect(page.Locator(".mapping tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator("#input-columns-0-field")).ToHaveValueAsync("name");
        await Assertions.Expect(page.Locator(".notice.tone-warn")).ToContainTextAsync("第 4 行");

        // A column whose header says nothing is matched by hand, and looked at again.
        await page.SelectOptionAsync("#input-columns-3-field", "industry");
        await page.ClickAsync("[name='Input.Look']");
        await Assertions.Expect(page.Locator("#input-columns-3-field")).ToHaveValueAsync("industry");
        await page.ClickAsync("#form-mapping .btn-primary");

        var figures = page.Locator(".figures dd");
        await Assertions.Expect(figures).ToHaveTextAsync(["3", "1", "1", "1", "0"]);
        await Assertions.Expect(page.Locator(".duplicates")).ToContainTextAsync("电话相同");
        var id = page.Url.Split('/')[^1];
        var errors = await (await page.APIRequest.GetAsync($"/api/customers/imports/{id}/errors.csv")).TextAsync();
        errors.ShouldContain("舟山远望渔业有限公司");
        errors.ShouldContain("不是电话”不是电话号码", customMessage: errors);

        await page.CheckAsync("[name='Choice.Rows']");
        await page.FillAsync("#choice-reason", "集团下的另一家公司");
        await page.ClickAsync("[name='Choice.Accept'][value=true]");
        await Assertions.Expect(figures).ToHaveTextAsync(["3", "2", "1", "0", "0"]);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_refused_at_its_field()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        await visit.OpenAsync("/customers/leads/import");

        await page.ClickAsync("#form-upload .btn-primary");
        await Assertions.Expect(page.Locator("#upload-file-error")).ToHaveTextAsync("Required");
        await page.SetInputFilesAsync("#upload-file", new FilePayload { Name = "photo.csv", MimeType = "text/csv", Buffer = [0, 1, 2, 0, 255, 0, 0, 9] });
        await page.ClickAsync("#form-upload .btn-primary");

        await Assertions.Expect(page.Locator(".error-summary")).ToContainTextAsync("photo.csv");
    }

    private static FilePayload File(params string[] lines) =>
        new() { Name = "展会线索.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(string.Join("\r\n", lines)) };
}
