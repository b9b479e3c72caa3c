using System.Globalization;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.AspNetCore.Http;

namespace Crm.BuildingBlocks.Spreadsheets;

/// <summary>
/// A list as a file to download: CSV or a workbook. Rows are written as they are read, never held all at once. A cell is text, a number, a
/// day or a moment (in <paramref name="zone"/>); what a spreadsheet would compute is written so that it does not.
/// </summary>
/// <param name="title">Name of the sheet, and of the file with the day.</param>
/// <param name="headers">First row.</param>
/// <param name="zone">In which moments are written.</param>
public sealed class SheetFile(string title, IReadOnlyList<string> headers, TimeZoneInfo zone)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const uint DayStyle = 1;
    private const uint MomentStyle = 2;
    private const int MostText = 32_767;

    /// <summary>The formats there are.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["xlsx", "csv"];

    /// <summary>The answer with the file.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="today">Part of the file's name.</param>
    /// <param name="rows">As many cells as there are headers: string, bool, whole or decimal number, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> or null.</param>
    public IResult Answer(string format, DateOnly today, IAsyncEnumerable<object?[]> rows)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{title}-{today:yyyyMMdd}.{format}");
        return format == "csv"
            ? Results.Stream(output => CsvAsync(output, rows), "text/csv; charset=utf-8", name)
            : Results.Stream(output => WorkbookAsync(output, rows), Workbook, name);
    }

    private async Task CsvAsync(Stream output, IAsyncEnumerable<object?[]> rows)
    {
        // With its mark, so that Excel reads it as UTF-8; cells that a spreadsheet would compute are written as text.
        var options = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        await using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        foreach (var header in headers)
            csv.WriteField(header);
        await csv.EndRecordAsync(CancellationToken.None);
        await foreach (var row in rows)
        {
            foreach (var cell in row)
                csv.WriteField(Text(cell));
            await csv.EndRecordAsync(CancellationToken.None);
        }
    }

    private async Task WorkbookAsync(Stream output, IAsyncEnumerable<object?[]> rows)
    {
        // A workbook is written back and forth; the answer only forth.
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
            await WriteAsync(document, rows);
        file.Position = 0;
        await file.CopyToAsync(output);
    }

    private async Task WriteAsync(SpreadsheetDocument document, IAsyncEnumerable<object?[]> rows)
    {
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var sheet = book.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(sheet))
        {
            writer.WriteStartElement(new Worksheet());
            // The first row stays where it is while one scrolls.
            writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
            writer.WriteStartElement(new SheetData());
            Write(writer, [.. headers]);
            await foreach (var row in rows)
                Write(writer, row);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        var name = title.Length > 31 ? title[..31] : title;
        book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = name }));
    }

    private void Write(OpenXmlWriter writer, object?[] cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
            writer.WriteElement(CellOf(cell));
        writer.WriteEndElement();
    }

    private Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        int or long or decimal => new Cell { CellValue = new CellValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)), DataType = CellValues.Number },
        DateOnly day => new Cell { CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate()), StyleIndex = DayStyle },
        DateTimeOffset moment => new Cell { CellValue = new CellValue(Local(moment).ToOADate()), StyleIndex = MomentStyle },
        _ => new Cell { InlineString = new InlineString(new Text(Plain(Text(value))) { Space = SpaceProcessingModeValues.Preserve }), DataType = CellValues.InlineString },
    };

    private string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => Local(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

    /// <summary>A workbook holds no control characters and no cell beyond its limit.</summary>
    private static string Plain(string text)
    {
        var plain = text.Any(c => c < ' ' && c is not ('\n' or '\t')) ? string.Concat(text.Where(c => c >= ' ' || c is '\n' or '\t')) : text;
        return plain.Length > MostText ? plain[..MostText] : plain;
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy-mm-dd" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "yyyy-mm-dd hh:mm" }),
        new Fonts(new Font()), new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()), new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true }));
}
