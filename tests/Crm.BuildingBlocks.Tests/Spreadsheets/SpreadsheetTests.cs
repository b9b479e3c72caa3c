using System.Globalization;
using System.IO.Compression;
using System.Text;
using Crm.BuildingBlocks.Csv;
using Crm.BuildingBlocks.Spreadsheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Crm.BuildingBlocks.Tests.Spreadsheets;

/// <summary>Lists as files, and files as lists (C-27).</summary>
public sealed class SpreadsheetTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task What_is_written_is_read_again(string format)
    {
        var day = new DateOnly(2026, 2, 17);
        var moment = new DateTimeOffset(2026, 2, 17, 16, 5, 0, TimeSpan.Zero);
        var content = await FileAsync(format, ["名称", "金额", "数", "日", "时", "空"], [["上海\"明德\", 电气\n二厂", 1234567.89m, 13800138000L, day, moment, null]]);
        var read = CsvText.Read(content, 10)!;
        read.Headers.ShouldBe(["名称", "金额", "数", "日", "时", "空"]);
        read.Rows.ShouldHaveSingleItem().Take(5).ShouldBe(["上海\"明德\", 电气\n二厂", "1234567.89", "13800138000", "2026-02-17", "2026-02-18 00:05"]);
        read.Encoding.ShouldBe(format == "csv" ? "UTF-8" : "XLSX");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public async Task A_cell_that_a_spreadsheet_would_compute_stays_text(string formula)
    {
        var csv = Encoding.UTF8.GetString(await FileAsync("csv", ["a"], [[formula]]));
        csv.Split('\n')[1].TrimStart('"')[0].ShouldBe('\'');
        using var book = SpreadsheetDocument.Open(new MemoryStream(await FileAsync("xlsx", ["a"], [[formula]])), false);
        book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<CellFormula>().ShouldBeEmpty();
        book.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<Cell>().Last().DataType!.Value.ShouldBe(CellValues.InlineString);
    }

    [Fact]
    public void Any_text_survives_a_workbook() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var plain = string.Concat(text.Get.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF')));
            var read = CsvText.Read(FileAsync("xlsx", ["h", "x"], [[plain, "end"]]).GetAwaiter().GetResult(), 5)!;
            return read.Rows.Single()[0] == plain;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cells_of_other_programs_are_read_as_they_are_shown()
    {
        var read = CsvText.Read(Workbook(), 10)!;
        read.Headers.ShouldBe(["名称", "建档", "手机", "比例", "是"]);
        read.Rows[0].ShouldBe(["共享 文本", "2026-11-22", "13800138000", "0.25", "1"]);
        // A gap in a row is an empty cell; the reading beside a word is not part of it.
        read.Rows[1].ShouldBe(["东京", "", "x"]);
    }

    [Fact]
    public void A_workbook_that_unfolds_to_gigabytes_is_refused_and_not_unfolded()
    {
        var bomb = Bomb(800_000_000);
        bomb.Length.ShouldBeLessThan(4_000_000);
        var before = GC.GetTotalAllocatedBytes();
        CsvText.Read(bomb, 100_000).ShouldBeNull();
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(1_000_000_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<workbook")]
    [InlineData("<x/>")]
    public void An_archive_that_is_no_workbook_is_none(string workbook)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            Write(zip, "xl/workbook.xml", workbook);
        CsvText.Read(stream.ToArray(), 10).ShouldBeNull();
    }

    [Fact]
    public async Task A_workbook_cut_off_anywhere_is_refused_or_read_and_never_throws()
    {
        var whole = await FileAsync("xlsx", ["a", "b"], [.. Enumerable.Range(0, 50).Select(i => new object?[] { $"第{i}行", (decimal)i })]);
        for (var length = 4; length < whole.Length; length += 97)
            Should.NotThrow(() => CsvText.Read(whole[..length], 100), length.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<byte[]> FileAsync(string format, string[] headers, object?[][] rows)
    {
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        using var body = new MemoryStream();
        http.Response.Body = body;
        await new SheetFile("测试", headers, Shanghai).Answer(format, new DateOnly(2026, 1, 2), rows.ToAsyncEnumerable()).ExecuteAsync(http);
        http.Response.Headers.ContentDisposition.ToString().ShouldContain($"-20260102.{format}");
        return body.ToArray();
    }

    private static byte[] Workbook()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(
                new SharedStringItem(new Run(new Text("共享 ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new Text("文本"))),
                new SharedStringItem(new Text("东京"), new PhoneticRun(new Text("トウキョウ")) { BaseTextStartIndex = 0, EndingBaseIndex = 2 }));
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 176, FormatCode = "yyyy\"年\"m\"月\"d\"日\"" }, new NumberingFormat { NumberFormatId = 177, FormatCode = "[Red]0.00\"day\"" }),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 176 }, new CellFormat { NumberFormatId = 177 }));
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(
                new Row(Inline("A1", "名称"), Inline("B1", "建档"), Inline("C1", "手机"), Inline("D1", "比例"), Inline("E1", "是")),
                new Row(
                    new Cell { CellReference = "A2", DataType = CellValues.SharedString, CellValue = new CellValue("0") },
                    new Cell { CellReference = "B2", StyleIndex = 1, CellValue = new CellValue("46348") },
                    new Cell { CellReference = "C2", CellValue = new CellValue("1.3800138E10") },
                    new Cell { CellReference = "D2", StyleIndex = 2, CellValue = new CellValue("0.25") },
                    new Cell { CellReference = "E2", DataType = CellValues.Boolean, CellValue = new CellValue("1") }),
                new Row(new Cell { CellReference = "A3", DataType = CellValues.SharedString, CellValue = new CellValue("1") }, Inline("C3", "x"))));
            var hidden = book.AddNewPart<WorksheetPart>();
            hidden.Worksheet = new Worksheet(new SheetData());
            book.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(
                new Sheet { Id = book.GetIdOfPart(hidden), SheetId = 1, Name = "隐藏", State = SheetStateValues.Hidden }, new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 2, Name = "表" }));
        }
        return stream.ToArray();
    }

    private static Cell Inline(string at, string text) => new() { CellReference = at, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };

    /// <summary>A workbook whose texts are so many spaces.</summary>
    private static byte[] Bomb(long size)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Write(zip, "_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(zip, "xl/workbook.xml", """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open();
            sheet.Write("""<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>"""u8);
            var spaces = new byte[1_000_000];
            spaces.AsSpan().Fill((byte)' ');
            for (var written = 0L; written < size; written += spaces.Length)
                sheet.Write(spaces);
            sheet.Write("</t></is></c></row></sheetData></worksheet>"u8);
        }
        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var entry = new StreamWriter(zip.CreateEntry(name).Open());
        entry.Write(text);
    }
}
