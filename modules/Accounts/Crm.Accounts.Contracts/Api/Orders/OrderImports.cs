namespace Crm.Accounts.Contracts.Api;

/// <summary>A column and the field it goes to.</summary>
/// <param name="Column">The column's number, from 0.</param>
/// <param name="Header">Its header.</param>
/// <param name="Field">One of <see cref="OrderFields"/>; null leaves the column out.</param>
public sealed record OrderColumn(int Column, string Header, string? Field);

/// <summary>A file of an import.</summary>
/// <param name="File">Its number, from 0.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">One of <see cref="OrderFileKinds"/>.</param>
/// <param name="Encoding">UTF-8, UTF-16 or GB18030, as recognised.</param>
/// <param name="Columns">Columns and the fields they seem to be.</param>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Bad">How many of them cannot be read.</param>
/// <param name="First">The first rows, as written; empty but in a preview.</param>
public sealed record OrderFile(
    int File, string Name, string Kind, string Encoding, IReadOnlyList<OrderColumn> Columns, int Rows, int Bad, IReadOnlyList<IReadOnlyList<string>> First);

/// <summary>What is wrong with a row.</summary>
/// <param name="File">The file's number.</param>
/// <param name="Row">Row number as a spreadsheet shows it; the header is 1.</param>
/// <param name="Message">What is wrong and what would be right, in the reader's language.</param>
public sealed record OrderProblem(int File, int Row, string Message);

/// <summary>How uploaded files would be read; nothing is booked yet.</summary>
/// <param name="Id">The import.</param>
/// <param name="Files">The files.</param>
/// <param name="Orders">Orders that can be read.</param>
/// <param name="Lines">Lines of those.</param>
/// <param name="Amount">Their total, as written.</param>
/// <param name="From">Day of the first order.</param>
/// <param name="Until">Day of the latest order.</param>
/// <param name="BadRows">Rows that cannot be read.</param>
/// <param name="Problems">The first fifty of them.</param>
public sealed record OrderPreview(
    Guid Id, IReadOnlyList<OrderFile> Files, int Orders, int Lines, decimal Amount, DateOnly? From, DateOnly? Until, int BadRows,
    IReadOnlyList<OrderProblem> Problems);

/// <summary>Chosen columns of a file.</summary>
/// <param name="File">The file's number.</param>
/// <param name="Columns">Columns and their fields.</param>
public sealed record OrderFileMapping(int File, IReadOnlyList<OrderColumn> Columns);

/// <summary>Starts an import, or shows its preview with other columns.</summary>
/// <param name="Source">Where the orders come from, e.g. <c>erp</c>: an order number counts once in a source.</param>
/// <param name="Currency">ISO 4217 code of the amounts.</param>
/// <param name="Rate">What one unit of it is worth in the company's currency; 1 for that itself.</param>
/// <param name="Files">Columns of the files where they are other than recognised; null or empty for none.</param>
public sealed record StartOrderImportRequest(string Source, string Currency = "CNY", decimal Rate = 1, IReadOnlyList<OrderFileMapping>? Files = null);

/// <summary>Where an import stands.</summary>
/// <param name="Id">The import.</param>
/// <param name="State">uploaded, reading, booking, done or cancelled.</param>
/// <param name="Source">Where the orders come from.</param>
/// <param name="Currency">ISO 4217 code of the amounts.</param>
/// <param name="Files">The files.</param>
/// <param name="Orders">Orders that can be read.</param>
/// <param name="Processed">Orders looked at.</param>
/// <param name="Booked">Orders booked, with or without a known customer.</param>
/// <param name="Known">Orders that were there already and were left as they are.</param>
/// <param name="Unmatched">Booked orders whose customer was not known when they came.</param>
/// <param name="Amount">Total of the booked orders, as written.</param>
/// <param name="BadRows">Rows that cannot be read; they come back as CSV.</param>
/// <param name="By">Who imports.</param>
/// <param name="CreatedAt">When the files were uploaded.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="FinishedAt">When it ended.</param>
public sealed record OrderImportStatus(
    Guid Id, string State, string? Source, string Currency, IReadOnlyList<OrderFile> Files, int Orders, int Processed, int Booked, int Known,
    int Unmatched, decimal Amount, int BadRows, Guid By, DateTimeOffset CreatedAt, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt);

/// <summary>A customer that orders name and nobody here knows.</summary>
/// <param name="Source">Where the orders come from.</param>
/// <param name="Key">Its code there, else its name.</param>
/// <param name="Name">Its name there, if given.</param>
/// <param name="Orders">How many orders wait for it.</param>
/// <param name="Amount">Their total in the company's currency.</param>
/// <param name="LastOrderOn">Day of the latest one.</param>
/// <param name="Suggestion">A customer here with a like name.</param>
public sealed record UnmatchedCustomer(
    string Source, string Key, string? Name, int Orders, decimal Amount, DateOnly LastOrderOn, MatchSuggestion? Suggestion);

/// <summary>A customer that an unknown one may be.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record MatchSuggestion(Guid CustomerId, string Code, string Name);

/// <summary>Says who an unknown customer is; remembered for the next import.</summary>
/// <param name="Source">Where the orders come from.</param>
/// <param name="Key">As in <see cref="UnmatchedCustomer"/>.</param>
/// <param name="CustomerId">The customer here.</param>
public sealed record MatchCustomerRequest(string Source, string Key, Guid CustomerId);

/// <summary>What matching did.</summary>
/// <param name="Orders">Orders that now belong to the customer.</param>
/// <param name="Amount">Their total in the company's currency.</param>
public sealed record MatchedOrders(int Orders, decimal Amount);
