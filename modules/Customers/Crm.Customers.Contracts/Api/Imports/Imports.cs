namespace Crm.Customers.Contracts.Api;

/// <summary>A column of the file and the field it goes to.</summary>
/// <param name="Column">The column's number, from 0.</param>
/// <param name="Header">Its header.</param>
/// <param name="Field">One of <see cref="ImportFields"/>; null leaves the column out.</param>
public sealed record ColumnMapping(int Column, string Header, string? Field);

/// <summary>What is wrong with a row.</summary>
/// <param name="Row">Row number as a spreadsheet shows it; the header is 1.</param>
/// <param name="Field">The field; null for the row as a whole.</param>
/// <param name="Message">What is wrong and what would be right, in the reader's language.</param>
public sealed record ImportProblem(int Row, string? Field, string Message);

/// <summary>The first look at an uploaded file.</summary>
/// <param name="Id">The import.</param>
/// <param name="FileName">The file.</param>
/// <param name="Encoding">UTF-8, UTF-16 or GB18030, as recognised; XLSX for a workbook.</param>
/// <param name="Delimiter">The separator, as recognised; empty for a workbook.</param>
/// <param name="Mapping">Columns and the fields they seem to be.</param>
/// <param name="Rows">The first rows, as written.</param>
/// <param name="TotalRows">How many rows there are.</param>
/// <param name="Problems">What is wrong in the first rows.</param>
/// <param name="Kind">What the rows are, one of <see cref="ImportKinds"/>.</param>
public sealed record ImportPreview(
    Guid Id, string FileName, string Encoding, string Delimiter, IReadOnlyList<ColumnMapping> Mapping,
    IReadOnlyList<IReadOnlyList<string>> Rows, int TotalRows, IReadOnlyList<ImportProblem> Problems, string Kind = ImportKinds.Lead);

/// <summary>Starts an import with the mapping chosen.</summary>
/// <param name="Mapping">Column number to field.</param>
/// <param name="Source">The source of what is created where the file has no such column.</param>
/// <param name="InPool">Whether what is created goes to the public pool instead of to whoever imports it.</param>
/// <param name="Mode">One of <see cref="ImportModes"/>; leads are only created.</param>
/// <param name="Key">By which field a row finds what it changes, one of <see cref="ImportKeys"/>; needed unless rows only create.</param>
public sealed record StartImportRequest(
    IReadOnlyList<ColumnMapping> Mapping, string Source = "import", bool InPool = false, string Mode = ImportModes.Create, string? Key = null);

/// <summary>Where an import stands.</summary>
/// <param name="Id">The import.</param>
/// <param name="FileName">The file.</param>
/// <param name="State">uploaded, running, done, cancelled, failed, undoing or undone.</param>
/// <param name="Total">Rows in the file.</param>
/// <param name="Processed">Rows looked at.</param>
/// <param name="Created">Records created.</param>
/// <param name="Bad">Rows that came back with a reason.</param>
/// <param name="Suspected">Rows that resemble something and wait for a decision.</param>
/// <param name="Skipped">Suspected rows that were skipped.</param>
/// <param name="SecondsLeft">An estimate while it runs.</param>
/// <param name="By">Who imports.</param>
/// <param name="CreatedAt">When it was uploaded.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Failure">Why it failed.</param>
/// <param name="Kind">What the rows are, one of <see cref="ImportKinds"/>.</param>
/// <param name="Mode">What is done with them, one of <see cref="ImportModes"/>.</param>
/// <param name="Updated">Records changed.</param>
/// <param name="Undone">Rows taken back.</param>
/// <param name="Kept">Rows that could not be taken back, because somebody worked with the record since.</param>
/// <param name="UndoUntil">Until when it can be taken back; null where it cannot, or not any more.</param>
public sealed record ImportStatus(
    Guid Id, string FileName, string State, int Total, int Processed, int Created, int Bad, int Suspected, int Skipped, int? SecondsLeft,
    Guid By, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, string? Failure, string Kind = ImportKinds.Lead, string Mode = ImportModes.Create,
    int Updated = 0, int Undone = 0, int Kept = 0, DateTimeOffset? UndoUntil = null);

/// <summary>A row that could not be taken back.</summary>
/// <param name="Row">Row number as a spreadsheet shows it.</param>
/// <param name="Name">The name in the row.</param>
/// <param name="RecordId">The lead, customer, contact, opportunity or activity.</param>
/// <param name="Reason">Why, in the language of whoever imported.</param>
public sealed record KeptRow(int Row, string Name, Guid RecordId, string Reason);

/// <summary>A row that resembles a lead or customer.</summary>
/// <param name="Row">Row number as a spreadsheet shows it.</param>
/// <param name="Name">The name in the row.</param>
/// <param name="State">suspected, accepted or skipped.</param>
/// <param name="Resembles">What it resembles, the strongest first.</param>
/// <param name="RecordId">The lead or customer it became when accepted.</param>
public sealed record SuspectedRow(int Row, string Name, string State, IReadOnlyList<Duplicate> Resembles, Guid? RecordId);

/// <summary>Decides about suspected rows.</summary>
/// <param name="Rows">Their row numbers; empty for all that wait.</param>
/// <param name="Accept">True creates them all the same; false skips the rows.</param>
/// <param name="Reason">Why they are created although they resemble others; needed to accept.</param>
public sealed record DecideSuspectsRequest(IReadOnlyList<int> Rows, bool Accept, string? Reason = null);
