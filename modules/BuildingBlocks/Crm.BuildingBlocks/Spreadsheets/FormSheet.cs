using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.AspNetCore.Http;

namespace Crm.BuildingBlocks.Spreadsheets;

/// <summary>A cell of a form.</summary>
/// <param name="Value">string, int, decimal, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> or null.</param>
/// <param name="Label">Whether it says what others are.</param>
/// <param name="Columns">Over how many columns of its table.</param>
/// <param name="Rows">Over how many rows.</param>
/// <param name="Decimals">Places of a number: none or two.</param>
public sealed record FormCell(object? Value = null, bool Label = false, int Columns = 1, int Rows = 1, int Decimals = 0);

/// <summary>A row of a form.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="Lines">How many lines high it is at least.</param>
public sealed record FormRow(IReadOnlyList<FormCell> Cells, int Lines = 1);

/// <summary>A table of a form.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Widths">Widths of its columns; all tables of a form have the same sum.</param>
/// <param name="Rows">Its rows.</param>
public sealed record FormTable(string? Title, IReadOnlyList<int> Widths, IReadOnlyList<FormRow> Rows);

/// <summary>
/// A form as a workbook, as it looks on paper: a title, a line of facts, tables with rules below each other, whose columns are put over common ones. Numbers and
/// days are such; what a spreadsheet would compute is a text and stays one.
/// </summary>
/// <param name="title">Its title.</param>
/// <param name="facts">The line below it; null for none.</param>
/// <param name="tables">Its tables.</param>
/// <param name="zone">In which moments are written.</param>
public sealed class FormSheet(string title, string? facts, IReadOnlyList<FormTable> tables, TimeZoneInfo zone)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const double LineHeight = 18;
    private const double UnitWidth = 4.4;
    private const double WideUnitWidth = 6.2;
    private const int MostText = 32_767;
    private const int MostName = 31;
    private const int MostHead = 200;
    private const int A4 = 9;

    private enum Look : uint
    {
        Plain, Title, Facts, Section, Label, Text, Whole, Money, Day, Moment,
    }

    /// <summary>Whether it is printed across.</summary>
    public bool Wide { get; init; }

    /// <summary>What stands at the left and right over each page.</summary>
    public (string Left, string Right) Head { get; init; } = ("", "");

    /// <summary>What stands at the left below each page; the number of the page is at the right.</summary>
    public string Foot { get; init; } = "";

    /// <summary>The answer with the file.</summary>
    /// <param name="name">Name of the file without its extension.</param>
    public IResult Answer(string name) => Results.Stream(WriteAsync, Workbook, name + ".xlsx");

    /// <summary>Writes the workbook.</summary>
    public async Task WriteAsync(Stream output)
    {
        // A workbook is written back and forth; the answer only forth.
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
            Write(document);
        file.Position = 0;
        await file.CopyToAsync(output);
    }

    private void Write(SpreadsheetDocument document)
    {
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var part = book.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
            Write(writer);
        var name = string.Concat(Plain(title).Where(c => c is not ('\\' or '/' or '?' or '*' or '[' or ']' or ':')));
        book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = name.Length > MostName ? name[..MostName] : name }));
    }

    private void Write(OpenXmlWriter writer)
    {
        // Where any table has an edge, there is a column.
        int[] edges = [.. tables.SelectMany(t => t.Widths.Aggregate(new List<int> { 0 }, (all, width) => [.. all, all[^1] + width])).Distinct().Order()];
        var merges = new List<string>();
        var unit = Wide ? WideUnitWidth : UnitWidth;
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView { ShowGridLines = false, WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(edges.Skip(1).Select((edge, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = (edge - edges[i]) * unit, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        var row = 1;
        Across(writer, merges, row++, edges.Length - 1, title, Look.Title, 2);
        if (!string.IsNullOrEmpty(facts))
            Across(writer, merges, row++, edges.Length - 1, facts, Look.Facts, 1);
        foreach (var table in tables)
        {
            if (table.Title is { } heading)
                Across(writer, merges, row++, edges.Length - 1, heading, Look.Section, 1);
            row = Write(writer, merges, row, table, edges);
        }
        writer.WriteEndElement();
        if (merges.Count > 0)
            writer.WriteElement(new MergeCells(merges.Select(m => new MergeCell { Reference = m })));
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.7, Bottom = 0.7, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = A4, Orientation = Wide ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddHeader($"&L{Code(Head.Left)}&R{Code(Head.Right)}"), new OddFooter($"&L{Code(Foot)}&R&P / &N")));
        writer.WriteEndElement();
    }

    private int Write(OpenXmlWriter writer, List<string> merges, int first, FormTable table, int[] edges)
    {
        var at = table.Widths.Aggregate(new List<int> { 0 }, (all, width) => [.. all, all[^1] + width]).ConvertAll(edge => Array.IndexOf(edges, edge));
        var down = new int[table.Widths.Count];
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var (number, cells, column) = (first + r, new Cell[edges.Length - 1], 0);
            // Every cell of a table has its rule, also those that are covered.
            for (var c = 0; c < cells.Length; c++)
                cells[c] = new Cell { CellReference = Reference(c, number), StyleIndex = (uint)Look.Text };
            foreach (var cell in table.Rows[r].Cells)
            {
                while (column < down.Length && down[column] > 0)
                    column++;
                var last = Math.Min(column + cell.Columns, table.Widths.Count);
                Fill(cells[at[column]], cell);
                if (at[last] - at[column] > 1 || cell.Rows > 1)
                    merges.Add($"{Reference(at[column], number)}:{Reference(at[last] - 1, number + cell.Rows - 1)}");
                for (; column < last; column++)
                    down[column] = cell.Rows;
            }
            for (var c = 0; c < down.Length; c++)
                down[c] = Math.Max(0, down[c] - 1);
            Write(writer, number, table.Rows[r].Lines, cells);
        }
        return first + table.Rows.Count;
    }

    private static void Across(OpenXmlWriter writer, List<string> merges, int row, int columns, string text, Look look, int lines)
    {
        var cell = new Cell { CellReference = Reference(0, row), StyleIndex = (uint)look };
        Say(cell, text);
        Write(writer, row, lines, cell);
        if (columns > 1)
            merges.Add($"{Reference(0, row)}:{Reference(columns - 1, row)}");
    }

    private static void Write(OpenXmlWriter writer, int number, int lines, params Cell[] cells)
    {
        var row = new Row { RowIndex = (uint)number };
        if (lines > 1)
            (row.Height, row.CustomHeight) = (lines * LineHeight, true);
        writer.WriteStartElement(row);
        foreach (var cell in cells)
            writer.WriteElement(cell);
        writer.WriteEndElement();
    }

    private void Fill(Cell cell, FormCell form)
    {
        cell.StyleIndex = (uint)(form.Label ? Look.Label : form.Value switch
        {
            DateOnly => Look.Day,
            DateTimeOffset => Look.Moment,
            int or decimal => form.Decimals > 0 ? Look.Money : Look.Whole,
            _ => Look.Text,
        });
        switch (form.Value)
        {
            case null: break;
            case int or decimal: (cell.CellValue, cell.DataType) = (new CellValue(((IFormattable)form.Value).ToString(null, CultureInfo.InvariantCulture)), CellValues.Number); break;
            case DateOnly day: cell.CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate()); break;
            case DateTimeOffset moment: cell.CellValue = new CellValue(TimeZoneInfo.ConvertTime(moment, zone).DateTime.ToOADate()); break;
            default: Say(cell, form.Value.ToString() ?? ""); break;
        }
    }

    private static void Say(Cell cell, string text)
    {
        var plain = Plain(text);
        (cell.InlineString, cell.DataType) = (
            new InlineString(new Text(plain.Length > MostText ? plain[..MostText] : plain) { Space = SpaceProcessingModeValues.Preserve }), CellValues.InlineString);
    }

    /// <summary>A1, B1 … of a column counted from nought.</summary>
    private static string Reference(int column, int row)
    {
        const int Letters = 26;
        var name = "";
        for (var left = column; left >= 0; left = (left / Letters) - 1)
            name = (char)('A' + (left % Letters)) + name;
        return string.Create(CultureInfo.InvariantCulture, $"{name}{row}");
    }

    /// <summary>A workbook holds no control characters.</summary>
    private static string Plain(string text) => string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));

    /// <summary>In the head of a page an ampersand begins a code; all of it together has a limit.</summary>
    private static string Code(string text) => (Plain(text).Length > MostHead / 2 ? Plain(text)[..(MostHead / 2)] : Plain(text)).Replace("&", "&&", StringComparison.Ordinal);

    private static Stylesheet Styles()
    {
        const uint DayFormat = 164, MomentFormat = 165;
        const uint TextFormat = 49, WholeFormat = 3, MoneyFormat = 4;
        var (middle, left, wrapped) = (HorizontalAlignmentValues.Center, HorizontalAlignmentValues.Left, true);
        return new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy-mm-dd" }, new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy-mm-dd hh:mm" }),
            new Fonts(
                new Font(new FontSize { Val = 10 }), new Font(new Bold(), new FontSize { Val = 16 }), new Font(new Bold(), new FontSize { Val = 10 })),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF2F2F2" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), new Border(
                new LeftBorder(new Color { Rgb = "FF000000" }) { Style = BorderStyleValues.Thin }, new RightBorder(new Color { Rgb = "FF000000" }) { Style = BorderStyleValues.Thin },
                new TopBorder(new Color { Rgb = "FF000000" }) { Style = BorderStyleValues.Thin }, new BottomBorder(new Color { Rgb = "FF000000" }) { Style = BorderStyleValues.Thin })),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(), Format(1, 0, 0, 0, middle), Format(0, 0, 0, 0, left), Format(2, 0, 0, 0, left), Format(0, 2, 1, 0, middle),
                Format(0, 0, 1, TextFormat, left), Format(0, 0, 1, WholeFormat, null), Format(0, 0, 1, MoneyFormat, null), Format(0, 0, 1, DayFormat, left), Format(0, 0, 1, MomentFormat, left)));

        CellFormat Format(uint font, uint fill, uint border, uint number, HorizontalAlignmentValues? across)
        {
            var aligned = new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = wrapped };
            if (across is { } horizontal)
                aligned.Horizontal = horizontal;
            return new CellFormat(aligned)
            {
                FontId = font, FillId = fill, BorderId = border, NumberFormatId = number, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyNumberFormat = true, ApplyAlignment = true,
            };
        }
    }
}
