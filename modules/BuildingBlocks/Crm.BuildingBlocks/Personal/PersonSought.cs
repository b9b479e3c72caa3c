namespace Crm.BuildingBlocks.Personal;

/// <summary>By what a person's data are recognised in every module (W-08).</summary>
/// <param name="Names">Names; they count on the person's own records and within its customers, elsewhere somebody else may have them.</param>
/// <param name="Phones">Telephone numbers in any writing; they count everywhere.</param>
/// <param name="Words">E-mail addresses, WeChat ids and the like; they count everywhere.</param>
/// <param name="Records">Ids of the person's own records by kind: contact, lead, visitor, case.</param>
/// <param name="Customers">The customers the person stands with.</param>
/// <param name="Ties">Names and codes of those customers: a name beside one of them means the person, too.</param>
/// <param name="NamesAnywhere">Nobody else has these names: they count everywhere.</param>
public sealed record PersonSought(
    IReadOnlyList<string> Names, IReadOnlyList<string> Phones, IReadOnlyList<string> Words, IReadOnlyDictionary<string, IReadOnlyList<Guid>> Records,
    IReadOnlyList<Guid> Customers, IReadOnlyList<string> Ties, bool NamesAnywhere);

/// <summary>What a module holds of a person.</summary>
/// <param name="Module">The module.</param>
/// <param name="Places">Its places with something in them.</param>
public sealed record PersonalFinds(string Module, IReadOnlyList<PersonalFind> Places);

/// <summary>What one table holds of a person.</summary>
/// <param name="Table">The table.</param>
/// <param name="KeptBecause">Why it is not erased; null where it is.</param>
/// <param name="Rows">The rows.</param>
/// <param name="More">There are more than these.</param>
public sealed record PersonalFind(string Table, string? KeptBecause, IReadOnlyList<PersonalRow> Rows, bool More);

/// <summary>One row with something of a person.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Own">It is the person's own record; everything personal in it is named.</param>
/// <param name="Sure">It means this person; otherwise only the name is the same.</param>
/// <param name="Link">Its page in the portal.</param>
/// <param name="Fields">The columns with the person's data, as text.</param>
public sealed record PersonalRow(string Id, bool Own, bool Sure, string? Link, IReadOnlyDictionary<string, string> Fields);

/// <summary>An approved erasure: every module takes the person out of its own tables and answers with <see cref="PersonErased"/>. Doing it twice does no harm.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Person">Whom.</param>
/// <param name="At">When it began.</param>
public sealed record ErasePerson(Guid RequestId, PersonSought Person, DateTimeOffset At);

/// <summary>A module has taken a person out of its tables.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Module">The module.</param>
/// <param name="Rows">How many rows it changed.</param>
/// <param name="At">When.</param>
public sealed record PersonErased(Guid RequestId, string Module, int Rows, DateTimeOffset At);
