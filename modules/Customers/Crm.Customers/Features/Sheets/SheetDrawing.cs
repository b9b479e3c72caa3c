using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Features.Export;

namespace Crm.Customers.Features.Sheets;

/// <summary>Draws cells, in the reader's language.</summary>
internal sealed class SheetDrawing(ErrorTexts texts)
{
    /// <summary>Columns of a sheet, whatever its tables are made of.</summary>
    public const int Whole = 24;

    /// <summary>A word of the sheets.</summary>
    public string Word(string key) => texts.Text($"customers.sheet.{key}");

    public string Words(string key, params object?[] values) => texts.Text($"customers.sheet.{key}", values);

    /// <summary>The word for a code of a record.</summary>
    public string? Word(string kind, string? code) => Exporter.Word(texts, kind, code);

    public string? YesNo(bool? answer) => answer is { } yes ? texts.Text(yes ? "customers.word.yes" : "customers.word.no") : null;

    public SheetCell Label(string key, int columns = 1, int rows = 1) => new(true, Word(key), Columns: columns, Rows: rows);

    public static SheetCell Said(string text, int columns = 1, int rows = 1) => new(true, text, Columns: columns, Rows: rows);

    public static SheetCell Value(string? text, int columns = 1, string? key = null) => new(Text: string.IsNullOrWhiteSpace(text) ? null : text.Trim(), Columns: columns, Key: key);

    public static SheetCell Count(decimal? number, int columns = 1, string? key = null, int decimals = 0) => new(Number: number is { } exact ? Math.Round(exact, decimals, MidpointRounding.AwayFromZero) : null, Decimals: decimals, Columns: columns, Key: key);

    public static SheetCell Day(DateOnly? day, int columns = 1, string? key = null) => new(Day: day, Columns: columns, Key: key);

    public static SheetCell Moment(DateTimeOffset? at, int columns = 1, string? key = null) => new(At: at, Columns: columns, Key: key);

    /// <summary>To be filled by hand, or by whoever knows the key.</summary>
    public static SheetCell Blank(int columns = 1, string? key = null) => new(Columns: columns, Key: key);

    public static SheetRow Row(params SheetCell[] cells) => new(cells);

    /// <summary>A row with room to write.</summary>
    public static SheetRow Tall(int lines, params SheetCell[] cells) => new(cells, lines);

    /// <summary>Rows up to a number, the rest of them blank.</summary>
    public static IEnumerable<SheetRow> Filled(IEnumerable<SheetRow> rows, int least, int columns)
    {
        var count = 0;
        foreach (var row in rows)
        {
            count++;
            yield return row;
        }
        for (; count < least; count++)
            yield return new SheetRow([.. Enumerable.Range(0, columns).Select(_ => Blank())]);
    }
}
