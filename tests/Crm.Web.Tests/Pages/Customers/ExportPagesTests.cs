using Crm.BuildingBlocks.Csv;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-27: a list becomes a file with the filters it is shown with.</summary>
public sealed class ExportPagesTests(PortalFixture portal)
{
    [Theory]
    [InlineData("/customers?region=330000", "Excel", ".xlsx", "浙江")]
    [InlineData("/customers/leads?stage=open&owner=pool", "CSV", ".csv", "")]
    public async Task A_list_is_exported_as_it_is_filtered(string list, string format, string extension, string place)
    {
        await using var visit = await portal.VisitAsync("zh-CN");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.BranchLeader);
        await visit.OpenAsync(list);
        var shown = await page.Locator("tbody tr").CountAsync();

        await page.ClickAsync("[popovertarget=export]");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#export a").Filter(new() { HasText = format }).First.ClickAsync());
        download.SuggestedFilename.ShouldEndWith(extension);
        await using var stream = await download.CreateReadStreamAsync();
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, TestContext.Current.CancellationToken);
        var file = CsvText.Read(content.ToArray(), 1000)!;
        file.Headers.ShouldContain("名称");
        file.Rows.Count.ShouldBeGreaterThanOrEqualTo(shown);
        file.Rows.Count.ShouldBeLessThan(60);
        var region = file.Headers.ToList().IndexOf("地区");
        file.Rows.ShouldAllBe(row => row[region].Contains(place, StringComparison.Ordinal));
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_export_is_not_offered_it()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        await visit.OpenAsync("/customers");
        await Assertions.Expect(visit.Page.Locator("tbody tr").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("[popovertarget=export]")).ToHaveCountAsync(0);
    }
}
