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

    // C-27: customers are created and changed by their external code, and all of it is taken back, also on a phone.
    [Theory]
    [InlineData("zh-CN", 1440)]
    [InlineData("en", 390)]
    public async Task A_file_of_customers_changes_what_is_known_creates_the_rest_and_is_taken_back(string culture, int width)
    {
        await using var visit = await portal.VisitAsync(culture, width: width);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var word = Guid.NewGuid().ToString("N")[..8];
        await LoadAsync(visit, File("客户名称,外部编码,备注", $"宁波{word}一号机械有限公司,{word}-1,原来"), null);
        await Assertions.Expect(page.Locator(".figures dd").Nth(1)).ToHaveTextAsync("1");

        await LoadAsync(visit, File("外部编码,客户名称,备注,手机", $"{word}-1,,改了,", $"{word}-2,温岭{word}泵业,新的,", $"{word}-1,,又一次,"), "externalCode");
        await Assertions.Expect(page.Locator(".figures dd")).ToHaveTextAsync(["3", "1", "1", "1", "0", "0"]);
        await page.ShouldHaveNoAxeViolationsAsync();

        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.ClickAsync("[form='form-undo-import']");
        await Assertions.Expect(page.Locator(".figures dd")).ToHaveTextAsync(["3", "1", "1", "1", "0", "0", "2", "0"]);
        await visit.OpenAsync($"/customers?q={word}");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task LoadAsync(Visit visit, FilePayload file, string? key)
    {
        await visit.OpenAsync("/customers/import?kind=customer");
        await Assertions.Expect(visit.Page.Locator("#upload-kind")).ToHaveValueAsync("customer");
        await visit.Page.SetInputFilesAsync("#upload-file", file);
        await visit.Page.ClickAsync("#form-upload .btn-primary");
        await Assertions.Expect(visit.Page.Locator("#input-columns-0-field")).Not.ToHaveValueAsync("");
        if (key is not null)
        {
            await visit.Page.SelectOptionAsync("#input-mode", "both");
            await visit.Page.SelectOptionAsync("#input-key", key);
        }
        await visit.Page.ClickAsync("#form-mapping .btn-primary");
        await Assertions.Expect(visit.Page.Locator(".figures dd").First).ToBeVisibleAsync();
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
