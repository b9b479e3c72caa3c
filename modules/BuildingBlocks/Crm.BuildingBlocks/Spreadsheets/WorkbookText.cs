using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Crm.BuildingBlocks.Spreadsheets;

/// <summary>
/// Reads the first sheet of a workbook (XLSX) as text, row by row. A workbook is a zip archive that may unfold to any size: each part is read
/// only as far as <see cref="MostCharacters"/>, and reading stops at the rows asked for.
/// </summary>
internal static class WorkbookText
{
    private const int MostColumns = 500;
    private const int MostCharacters = 100_000_000;

    /// <summary>Whether the bytes begin as a workbook does.</summary>
    public static bool IsWorkbook(byte[] content) => content is [0x50, 0x4B, 3, 4, ..];

    /// <summary>The rows with anything in them, at most <paramref name="mostRows"/>; null where it is no workbook, or one that cannot be read.</summary>
    public static List<string[]>? Read(byte[] content, int mostRows)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using var document = SpreadsheetDocument.Open(stream, false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            return document.WorkbookPart is { } book && FirstSheet(book) is { } sheet ? [.. Rows(sheet, new WorkbookCells(book, MostCharacters)).Take(mostRows)] : null;
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or FormatException
            or InvalidOperationException or ArgumentException or IOException or KeyNotFoundException or OverflowException)
        {
            // Whatever is wrong inside, to whoever uploads it is a file that cannot be read.
            return null;
        }
    }

    private static WorksheetPart? FirstSheet(WorkbookPart book) =>
        book.Workbook.Sheets?.Elements<Sheet>().FirstOrDefault(s => s.State is null || s.State == SheetStateValues.Visible)?.Id?.Value is { } id
            ? book.GetPartById(id) as WorksheetPart
            : null;

    private static IEnumerable<string[]> Rows(WorksheetPart sheet, WorkbookCells cells)
    {
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row)
                continue;
            string[] texts = Texts(row, cells);
            if (texts.Any(t => t.Length > 0))
                yield return texts;
        }
    }

    private static string[] Texts(Row row, WorkbookCells cells)
    {
        var texts = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            // Empty cells are left out of the file; the reference says which column this one is in.
            var column = Column(cell.CellReference?.Value) ?? texts.Count;
            if (column >= MostColumns)
                break;
            while (texts.Count < column)
                texts.Add("");
            if (texts.Count == column)
                texts.Add(cells.Text(cell));
        }
        return [.. texts];
    }

    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (letter is < 'A' or > 'Z')
                break;
            column = (column * 26) + (letter - 'A' + 1);
            if (column > MostColumns)
                break;
        }
        return column == 0 ? null : column - 1;
    }
}
