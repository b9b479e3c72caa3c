namespace Crm.Customers.Contracts.Api;

/// <summary>By what a person's data are recognised in every module (W-08).</summary>
/// <param name="Names">Names; they count on the person's own records and within its customers.</param>
/// <param name="Phones">Telephone numbers in any writing; they count everywhere.</param>
/// <param name="Words">E-mail addresses, WeChat ids and the like; they count everywhere.</param>
/// <param name="Records">Ids of the person's own records by kind: contact, lead, visitor, case.</param>
/// <param name="Customers">The customers the person stands with.</param>
/// <param name="Ties">Names and codes of those customers.</param>
/// <param name="NamesAnywhere">Nobody else has these names: they count everywhere.</param>
public sealed record SoughtPerson(
    IReadOnlyList<string> Names, IReadOnlyList<string> Phones, IReadOnlyList<string> Words, IReadOnlyDictionary<string, IReadOnlyList<Guid>> Records,
    IReadOnlyList<Guid> Customers, IReadOnlyList<string> Ties, bool NamesAnywhere);

/// <summary>What a module holds of a person.</summary>
/// <param name="Module">The module.</param>
/// <param name="Places">Its tables with something in them.</param>
public sealed record ModulePersonalData(string Module, IReadOnlyList<PersonalPlace> Places);

/// <summary>What one table holds of a person.</summary>
/// <param name="Table">The table.</param>
/// <param name="KeptBecause">Why it is not erased: company, audit, day or article; null where it is.</param>
/// <param name="Rows">The rows, up to 200.</param>
/// <param name="More">There are more.</param>
public sealed record PersonalPlace(string Table, string? KeptBecause, IReadOnlyList<PersonalRecord> Rows, bool More);

/// <summary>One row with something of a person.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Own">It is the person's own record.</param>
/// <param name="Sure">It means this person; otherwise only the name is the same.</param>
/// <param name="Link">Its page in the portal.</param>
/// <param name="Fields">Columns that may hold the person's data, as text.</param>
public sealed record PersonalRecord(string Id, bool Own, bool Sure, string? Link, IReadOnlyDictionary<string, string> Fields);

/// <summary>A request of a person is written down.</summary>
/// <param name="Kind">One of <see cref="PersonRequestKinds"/>.</param>
/// <param name="Reason">How the person asked, and how it was made sure that it is this person; up to 1,000 characters.</param>
/// <param name="ReceivedOn">The day it came in; it is to be answered within 30 days.</param>
/// <param name="Names">Names the person goes by, up to 10.</param>
/// <param name="Phones">Its own telephone numbers, up to 10; a switchboard is not a person's.</param>
/// <param name="Words">E-mail addresses, WeChat ids and the like, up to 10.</param>
/// <param name="Records">Ids of the person's own records by kind: contact, lead, visitor, case; up to 100. What stands there is added by itself.</param>
/// <param name="NamesAnywhere">Nobody else has these names, so that they mean this person wherever they stand.</param>
public sealed record OpenPersonRequestRequest(
    string Kind, string Reason, DateOnly ReceivedOn, IReadOnlyList<string> Names, IReadOnlyList<string> Phones, IReadOnlyList<string> Words,
    IReadOnlyDictionary<string, IReadOnlyList<Guid>> Records, bool NamesAnywhere = false);

/// <summary>Why a request is refused.</summary>
/// <param name="Reason">Up to 1,000 characters.</param>
public sealed record RefusePersonRequestRequest(string Reason);

/// <summary>That the copy was handed out.</summary>
/// <param name="Rows">How many records it held.</param>
/// <param name="Format">json or html.</param>
public sealed record RecordPersonExportRequest(int Rows, string Format);

/// <summary>A request in the list.</summary>
/// <param name="Id">Id.</param>
/// <param name="Number">Number.</param>
/// <param name="Kind">One of <see cref="PersonRequestKinds"/>.</param>
/// <param name="State">One of <see cref="PersonRequestStates"/>.</param>
/// <param name="Label">How the person is called; a fixed word once erased.</param>
/// <param name="ReceivedOn">When it came in.</param>
/// <param name="DueOn">By when it is to be answered.</param>
/// <param name="AskedBy">Who wrote it down.</param>
/// <param name="EndedAt">When it was answered.</param>
public sealed record PersonRequestSummary(
    Guid Id, string Number, string Kind, string State, string Label, DateOnly ReceivedOn, DateOnly DueOn, Guid AskedBy, DateTimeOffset? EndedAt);

/// <summary>A request with everything about it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Reason">How the person asked.</param>
/// <param name="Person">By what its data are recognised; nothing once erased.</param>
/// <param name="AskedAt">When it was written down.</param>
/// <param name="ApprovalId">The approval of an erasure.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Comment">What was said.</param>
/// <param name="ExportedBy">Who last took the copy.</param>
/// <param name="ExportedAt">When.</param>
/// <param name="Parts">What each module has erased.</param>
/// <param name="Waiting">Modules that are not done yet.</param>
public sealed record PersonRequestDetails(
    PersonRequestSummary Request, string Reason, SoughtPerson Person, DateTimeOffset AskedAt, Guid ApprovalId, Guid? DecidedBy, DateTimeOffset? DecidedAt, string? Comment,
    Guid? ExportedBy, DateTimeOffset? ExportedAt, IReadOnlyList<ErasedPart> Parts, IReadOnlyList<string> Waiting);

/// <summary>What a module has erased.</summary>
/// <param name="Module">The module.</param>
/// <param name="Rows">How many rows it changed.</param>
/// <param name="At">When.</param>
public sealed record ErasedPart(string Module, int Rows, DateTimeOffset At);
