namespace Crm.Customers.Contracts.Api;

/// <summary>
/// A printed sheet (C-28): what stands where, so that paper and workbook look alike. What Crm has no field for is an empty cell with a rule, to be filled by hand.
/// </summary>
/// <param name="Kind">One of <see cref="SheetKinds"/>.</param>
/// <param name="Title">Its title, in the reader's language.</param>
/// <param name="Subject">Whom or what it is about; null for a list.</param>
/// <param name="Code">The customer's code; null where it is about several.</param>
/// <param name="Level">The strictest of <see cref="Confidentialities"/> among its customers where that is confidential or secret; null otherwise.</param>
/// <param name="Facts">The line below the title.</param>
/// <param name="Blocks">Its tables, from above.</param>
/// <param name="Wide">Whether it is printed across.</param>
/// <param name="PrintedBy">Who prints it.</param>
/// <param name="PrintedAt">When.</param>
/// <param name="Left">How many rows did not fit: there is a limit of rows.</param>
public sealed record PrintedSheet(
    string Kind, string Title, string? Subject, string? Code, string? Level, IReadOnlyList<SheetFact> Facts, IReadOnlyList<SheetBlock> Blocks, bool Wide,
    string PrintedBy, DateTimeOffset PrintedAt, int Left = 0);

/// <summary>A fact below the title.</summary>
/// <param name="Label">What.</param>
/// <param name="Value">Its cell.</param>
public sealed record SheetFact(string Label, SheetCell Value);

/// <summary>A table of a sheet.</summary>
/// <param name="Title">Its heading; null for none.</param>
/// <param name="Widths">Widths of its columns, in twenty-fourths of the sheet.</param>
/// <param name="Heads">How many of its rows are a head, which is printed again on each page.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Together">Whether it is not torn across pages where it fits on one.</param>
public sealed record SheetBlock(string? Title, IReadOnlyList<int> Widths, int Heads, IReadOnlyList<SheetRow> Rows, bool Together = false);

/// <summary>A row.</summary>
/// <param name="Cells">Its cells; those that reach down from the row above are not among them.</param>
/// <param name="Lines">How many lines high it is at least.</param>
public sealed record SheetRow(IReadOnlyList<SheetCell> Cells, int Lines = 1);

/// <summary>A cell: a label, or a value of one kind; nothing at all is to be filled by hand.</summary>
/// <param name="Label">Whether it says what others are.</param>
/// <param name="Text">A text.</param>
/// <param name="Number">A number.</param>
/// <param name="Decimals">Its places after the point.</param>
/// <param name="Day">A day.</param>
/// <param name="At">A moment.</param>
/// <param name="Columns">Over how many columns.</param>
/// <param name="Rows">Over how many rows.</param>
/// <param name="Key">By which others find it, e.g. <c>month.3.amount</c>.</param>
public sealed record SheetCell(
    bool Label = false, string? Text = null, decimal? Number = null, int Decimals = 0, DateOnly? Day = null, DateTimeOffset? At = null, int Columns = 1, int Rows = 1,
    string? Key = null)
{
    /// <summary>Whether nothing is known.</summary>
    public bool Empty => Text is null && Number is null && Day is null && At is null;
}
