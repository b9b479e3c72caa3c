using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Crm.BuildingBlocks.Spreadsheets;

/// <summary>What a cell of a workbook shows, as plain text: dates as 2026-11-22, numbers without an exponent or separators.</summary>
internal sealed class WorkbookCells
{
    // The formats of ECMA-376 that show a date or a time, also those of Chinese and other East Asian versions.
    private static readonly HashSet<uint> DateFormats = [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58];

    private readonly List<string> shared = [];
    private readonly HashSet<uint> dateStyles = [];
    private readonly bool from1904;

    public WorkbookCells(WorkbookPart book, int mostCharacters)
    {
        from1904 = book.Workbook.WorkbookProperties?.Date1904?.Value == true;
        ReadShared(book.SharedStringTablePart, mostCharacters);
        ReadStyles(book.WorkbookStylesPart?.Stylesheet);
    }

    public string Text(Cell cell)
    {
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString)
            return Clean(cell.InlineString?.InnerText);
        var value = cell.CellValue?.Text ?? "";
        if (type == CellValues.SharedString)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : "";
        if (type == CellValues.Error)
            return "";
        if (type is not null && type != CellValues.Number)
            return Clean(value);
        return Number(value, cell.StyleIndex?.Value is { } style && dateStyles.Contains(style));
    }

    private string Number(string value, bool isDate)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return Clean(value);
        if (!isDate || number is < 0 or >= 2_958_466)
            return decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact.ToString("0.##########", CultureInfo.InvariantCulture) : value;
        var moment = DateTime.FromOADate(from1904 ? number + 1462 : number);
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    private void ReadShared(SharedStringTablePart? part, int mostCharacters)
    {
        if (part is null)
            return;
        using var reader = OpenXmlReader.Create(part);
        for (var characters = 0; reader.Read();)
        {
            if (reader.ElementType != typeof(SharedStringItem) || !reader.IsStartElement || reader.LoadCurrentElement() is not SharedStringItem item)
                continue;
            // The reading of a Chinese or Japanese word stands beside it; it is not what the cell shows.
            var text = Clean(item.Text is { } plain ? plain.Text : string.Concat(item.Elements<Run>().Select(run => run.Text?.Text)));
            if ((characters += text.Length) > mostCharacters)
                throw new InvalidDataException("The workbook's texts are too long.");
            shared.Add(text);
        }
    }

    private void ReadStyles(Stylesheet? styles)
    {
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(f => f.NumberFormatId is not null && IsDate(f.FormatCode?.Value))
            .Select(f => f.NumberFormatId!.Value).ToHashSet() ?? [];
        uint index = 0;
        foreach (var format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id && (DateFormats.Contains(id) || own.Contains(id)))
                dateStyles.Add(index);
            index++;
        }
    }

    /// <summary>Whether a format code has a letter of a date outside of quotes and brackets.</summary>
    private static bool IsDate(string? code)
    {
        var (quoted, bracketed) = (false, false);
        foreach (var c in code ?? "")
        {
            if (c == '"')
                quoted = !quoted;
            else if (c is '[' or ']')
                bracketed = c == '[';
            else if (!quoted && !bracketed && "ydhYDH".Contains(c, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // NUL is nothing PostgreSQL could keep as text.
    private static string Clean(string? text) => (text ?? "").Replace('\0', '\uFFFD');
}
