using Crm.BuildingBlocks.Spreadsheets;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Shouldly;

namespace Crm.BuildingBlocks.Tests.Spreadsheets;

/// <summary>Forms as workbooks (C-28).</summary>
public sealed class FormSheetTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Fact]
    public async Task A_form_stands_in_a_workbook_as_on_paper_with_numbers_and_days_as_such()
    {
        using var book = await BookAsync(new("资料卡", "编码：N001", [
            new(null, [6, 18], [new([new("名称", Label: true), new("明德")]), new([new("资本", Label: true), new(1234.5m, Decimals: 2)])]),
            new("往来", [6, 6, 12], [
                new([new("日期", Label: true, Rows: 2), new("数量", Label: true), new("时间", Label: true)]), new([new(3), new(new DateTimeOffset(2026, 2, 17, 16, 5, 0, TimeSpan.Zero))], Lines: 2),
                new([new(new DateOnly(2026, 2, 17)), new(null, Columns: 2)]),
            ]),
        ], Shanghai) { Wide = true, Head = ("A & B", "机密") });
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;
        new OpenXmlValidator().Validate(book).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        // Where any table has an edge there is a column: 0, 6, 12, 24.
        sheet.Descendants<Column>().Count().ShouldBe(3);
        Text(sheet, "A1").ShouldBe("资料卡");
        Text(sheet, "A2").ShouldBe("编码：N001");
        (Text(sheet, "A3"), Text(sheet, "B3")).ShouldBe(("名称", "明德"));
        At(sheet, "B4").ShouldSatisfyAllConditions(c => c.DataType!.Value.ShouldBe(CellValues.Number), c => c.CellValue!.Text.ShouldBe("1234.5"));
        Text(sheet, "A5").ShouldBe("往来");
        At(sheet, "B7").CellValue!.Text.ShouldBe("3");
        DateTime.FromOADate(double.Parse(At(sheet, "C7").CellValue!.Text, null)).ShouldBe(new DateTime(2026, 2, 18, 0, 5, 0), TimeSpan.FromSeconds(1));
        DateTime.FromOADate(double.Parse(At(sheet, "A8").CellValue!.Text, null)).ShouldBe(new DateTime(2026, 2, 17));
        At(sheet, "B8").InnerText.ShouldBeEmpty("to be filled by hand");
        sheet.Descendants<MergeCell>().Select(m => m.Reference!.Value).ShouldBe(["A1:C1", "A2:C2", "B3:C3", "B4:C4", "A5:C5", "A6:A7", "B8:C8"]);
        sheet.Descendants<PageSetup>().Single().ShouldSatisfyAllConditions(p => p.PaperSize!.Value.ShouldBe(9u), p => p.Orientation!.Value.ShouldBe(OrientationValues.Landscape));
        sheet.Descendants<OddHeader>().Single().Text.ShouldBe("&LA && B&R机密");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("a\u0001b")]
    public async Task What_a_spreadsheet_would_compute_stays_text(string text)
    {
        using var book = await BookAsync(new(text, text, [new(text, [24], [new([new(text)])])], Shanghai));
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        sheet.Descendants<Cell>().ShouldAllBe(c => c.DataType!.Value == CellValues.InlineString);
        Text(sheet, "A4").ShouldBe(text.Replace("\u0001", "", StringComparison.Ordinal));
    }

    private static Cell At(Worksheet sheet, string reference) => sheet.Descendants<Cell>().Single(c => c.CellReference == reference);

    private static string Text(Worksheet sheet, string reference) => At(sheet, reference).InnerText;

    private static async Task<SpreadsheetDocument> BookAsync(FormSheet form)
    {
        var stream = new MemoryStream();
        await form.WriteAsync(stream);
        stream.Position = 0;
        return SpreadsheetDocument.Open(stream, false);
    }
}
