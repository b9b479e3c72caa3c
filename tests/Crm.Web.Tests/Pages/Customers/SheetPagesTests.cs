using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-28: the sheets of seed 002's appendices on paper and as workbooks.</summary>
public sealed partial class SheetPagesTests(PortalFixture portal)
{
    [Theory]
    [InlineData("客户资料卡", false)]
    [InlineData("客户拜访档案记录", false)]
    [InlineData("业绩统计及信用评估表", true)]
    [InlineData("综合销售力分析表", false)]
    public async Task A_customers_sheet_opens_from_its_menu_and_nothing_else_is_printed(string sheet, bool wide)
    {
        await using var visit = await portal.VisitAsync("zh-CN", "dark");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.BranchLeader);
        await visit.OpenAsync("/customers?stage=trading");
        await page.Locator("tbody a[href^='/customers/']").First.ClickAsync();
        await page.ClickAsync("[popovertarget=customer-more]");
        await page.Locator("#customer-more a").Filter(new() { HasText = sheet }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(sheet);
        await page.ShouldHaveNoAxeViolationsAsync();
        await PrintedAsync(page, wide);
        await WorkbookAsync(page);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_is_printed_by_class_with_the_filters_it_is_shown_with_and_its_head_on_every_page()
    {
        await using var visit = await portal.VisitAsync("zh-CN");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.BranchLeader);
        await visit.OpenAsync("/customers?grade=B");
        var first = await page.Locator("tbody a[href^='/customers/']").First.InnerTextAsync();
        await page.Locator("a[href^='/customers/print/classification']").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("客户归类汇总表");
        (await page.Locator(".paper-table tbody tr td:last-child").AllInnerTextsAsync()).Distinct().ShouldBe(["B"]);
        (await page.Locator(".paper-table tbody").InnerTextAsync()).ShouldContain(first);
        await PrintedAsync(page, wide: true);
        await WorkbookAsync(page);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Chosen_customers_stand_side_by_side_and_one_alone_is_refused()
    {
        await using var visit = await portal.VisitAsync("zh-CN");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.BranchLeader);
        await visit.OpenAsync("/customers?stage=trading");
        var names = await page.Locator("tbody tr td a[href^='/customers/']").AllInnerTextsAsync();
        for (var row = 0; row < 3; row++)
            await page.Locator("tbody tr").Nth(row).Locator("input[type=checkbox]").CheckAsync();
        await page.ClickAsync("button[value=compare]");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("客户综合销售力对比分析表");
        (await page.Locator(".paper-table").First.Locator("thead th").CountAsync()).ShouldBe(4);
        (await page.Locator(".paper-table").First.Locator("thead").InnerTextAsync()).ShouldContain(names[0]);
        await page.ShouldHaveNoAxeViolationsAsync();
        await PrintedAsync(page, wide: true);
        await WorkbookAsync(page);
        (await page.GotoAsync("/customers/print/comparison?id=" + Guid.NewGuid()))!.Status.ShouldBe(422);
    }

    [Fact]
    public async Task A_work_log_is_chosen_by_person_and_month_and_printed()
    {
        await using var visit = await portal.VisitAsync("zh-CN");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.BranchLeader);
        await visit.OpenAsync("/customers/reports");
        await page.Locator("a[href='/customers/print/work-log']").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("业务工作日志");
        var person = page.Locator("select[name=who] option").Filter(new() { HasText = DemoPeople.SalesRepresentative.Name });
        await page.Locator("select[name=who]").SelectOptionAsync((await person.First.GetAttributeAsync("value"))!);
        await page.Locator("select[name=span]").SelectOptionAsync("month");
        await page.ClickAsync(".paper-choose button");
        await Assertions.Expect(page.Locator(".paper-facts")).ToContainTextAsync(DemoPeople.SalesRepresentative.Name);
        await PrintedAsync(page, wide: true);
        await WorkbookAsync(page);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_confidential_customers_sheet_bears_its_mark_and_who_may_not_export_gets_no_file()
    {
        await using var visit = await portal.VisitAsync("zh-CN");
        await visit.SignInAsync(DemoPeople.BranchLeader);
        await visit.OpenAsync("/customers?confidentiality=confidential");
        var id = (await visit.Page.Locator("tbody a[href^='/customers/']").First.GetAttributeAsync("href"))!;
        await visit.OpenAsync(id + "/print/card");
        await Assertions.Expect(visit.Page.Locator(".paper-mark")).ToHaveTextAsync("密级：秘密");

        await using var other = await portal.VisitAsync("en", width: 390);
        await other.SignInAsync(DemoPeople.SalesRepresentative);
        await other.OpenAsync("/customers/print/work-log");
        await Assertions.Expect(other.Page.Locator("h1")).ToHaveTextAsync("Work log");
        await Assertions.Expect(other.Page.Locator("a[download]")).ToHaveCountAsync(0);
        (await other.Page.APIRequest.GetAsync("/customers/print/work-log/xlsx")).Status.ShouldBe(403);
    }

    /// <summary>On paper there is the sheet alone, black on white, on pages of A4 that carry its head.</summary>
    private static async Task PrintedAsync(IPage page, bool wide)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await page.Locator(".topbar, .nav-side, .skip-link, .shell").CountAsync()).ShouldBe(0);
        await Assertions.Expect(page.Locator(".paper-bar")).ToBeHiddenAsync();
        (await page.EvaluateAsync<string>("() => { const s = getComputedStyle(document.querySelector('.paper')); return s.backgroundColor + s.color; }")).ShouldBe("rgb(255, 255, 255)rgb(0, 0, 0)");
        // Head and foot, with the mark, are on every page.
        (await page.EvaluateAsync<string[]>("() => ['.paper-head', '.paper-foot'].map(part => getComputedStyle(document.querySelector(part))).map(s => s.display + ' ' + s.breakInside)"))
            .ShouldBe(["table-header-group avoid", "table-footer-group avoid"]);
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        var pages = Boxes().Matches(pdf);
        pages.Count.ShouldBeInRange(1, 12);
        foreach (Match box in pages)
            (Number(box, 1) > Number(box, 2)).ShouldBe(wide, box.Value);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
    }

    /// <summary>The workbook says what the page says; its numbers and days are such.</summary>
    private static async Task WorkbookAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[download]").ClickAsync());
        download.SuggestedFilename.ShouldEndWith(".xlsx");
        await using var stream = await download.CreateReadStreamAsync();
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, TestContext.Current.CancellationToken);
        using var book = SpreadsheetDocument.Open(content, false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        cells[0].InnerText.ShouldBe(await page.Locator("h1").InnerTextAsync());
        var texts = cells.Where(c => c.DataType?.Value == CellValues.InlineString).Select(c => Plain(c.InnerText)).ToHashSet();
        var numbers = cells.Where(c => c.DataType?.Value == CellValues.Number).Select(c => decimal.Parse(c.InnerText, NumberStyles.Float, CultureInfo.InvariantCulture)).ToList();
        var shown = await page.Locator(".paper-table th, .paper-table td").AllInnerTextsAsync();
        foreach (var text in shown.Select(Plain).Where(t => t.Length > 0 && !Day().IsMatch(t)))
            (texts.Contains(text) || (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && numbers.Contains(number))).ShouldBeTrue($"the workbook has no “{text}”");
        var days = shown.Select(Plain).Where(t => Day().IsMatch(t)).Select(t => DateTime.ParseExact(t, ["yyyy-MM-dd", "yyyy-MM-ddHH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None).ToOADate()).ToList();
        var dated = cells.Where(c => c.DataType is null && c.CellValue is not null).Select(c => double.Parse(c.CellValue!.Text, CultureInfo.InvariantCulture)).ToList();
        foreach (var day in days)
            dated.ShouldContain(d => Math.Abs(d - day) < 0.001);
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static double Number(Match box, int group) => double.Parse(box.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex Boxes();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(\d\d:\d\d)?$")]
    private static partial Regex Day();
}
