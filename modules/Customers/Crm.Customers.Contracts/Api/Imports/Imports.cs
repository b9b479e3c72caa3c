namespace Crm.Customers.Contracts.Api;

/// <summary>A column of the file and the field it goes to.</summary>
/// <param name="Column">The column's number, from 0.</param>
/// <param name="Header">Its header.</param>
/// <param name="Field">The lead's field, one of <c>ImportFields</c>; null leaves the column out.</param>
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
public sealed record ImportPreview(
    Guid Id, string FileName, string Encoding, string Delimiter, IReadOnlyList<ColumnMapping> Mapping,
    IReadOnlyList<IReadOnlyList<string>> Rows, int TotalRows, IReadOnlyList<ImportProblem> Problems);

/// <summary>Starts an import with the mapping chosen.</summary>
/// <param name="Mapping">Column number to field.</param>
/// <param name="Source">The leads' source where the file has no such column.</param>
/// <param name="InPool">Whether the leads go to the public pool instead of to whoever imports them.</param>
public sealed record StartImportRequest(IReadOnlyList<ColumnMapping> Mapping, string Source = "import", bool InPool = false);

/// <summary>Where an import stands.</summary>
/// <param name="Id">The import.</param>
/// <param name="FileName">The file.</param>
/// <param name="State">uploaded, waiting, running, done, cancelled or failed.</param>
/// <param name="Total">Rows in the file.</param>
/// <param name="Processed">Rows looked at.</param>
/// <param name="Created">Leads created.</param>
/// <param name="Bad">Rows that came back with a reason.</param>
/// <param name="Suspected">Rows that resemble something and wait for a decision.</param>
/// <param name="Skipped">Suspected rows that were skipped.</param>
/// <param name="SecondsLeft">An estimate while it runs.</param>
/// <param name="By">Who imports.</param>
/// <param name="CreatedAt">When it was uploaded.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Failure">Why it failed.</param>
public sealed record ImportStatus(
    Guid Id, string FileName, string State, int Total, int Processed, int Created, int Bad, int Suspected, int Skipped, int? SecondsLeft,
    Guid By, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, string? Failure);

/// <summary>A row that resembles a lead or customer.</summary>
/// <param name="Row">Row number as a spreadsheet shows it.</param>
/// <param name="Name">The name in the row.</param>
/// <param name="State">suspected, accepted or skipped.</param>
/// <param name="Resembles">What it resembles, the strongest first.</param>
/// <param name="LeadId">The lead it became when accepted.</param>
public sealed record SuspectedRow(int Row, string Name, string State, IReadOnlyList<Duplicate> Resembles, Guid? LeadId);

/// <summary>Decides about suspected rows.</summary>
/// <param name="Rows">Their row numbers; empty for all that wait.</param>
/// <param name="Accept">True creates the leads all the same; false skips the rows.</param>
/// <param name="Reason">Why they are created although they resemble others; needed to accept.</param>
public sealed record DecideSuspectsRequest(IReadOnlyList<int> Rows, bool Accept, string? Reason = null);
