namespace Crm.Customers.Contracts.Api;

/// <summary>Which customers a segment is made of: all that is given must fit. The values are those of <see cref="ICustomersApi.FindAsync"/>.</summary>
/// <param name="Q">Text, up to 100 characters.</param>
/// <param name="Stage">One of <see cref="CustomerStages"/>.</param>
/// <param name="Grade">One of <see cref="Grades"/>.</param>
/// <param name="OwnerId">Only this owner's.</param>
/// <param name="Pool">Only those without an owner.</param>
/// <param name="Region">GB/T 2260 code with what is in it.</param>
/// <param name="Industry">GB/T 4754 code with what is in it.</param>
/// <param name="Nature">One of <see cref="Natures"/>.</param>
/// <param name="Ownership">One of <see cref="Ownerships"/>.</param>
/// <param name="Source">One of <see cref="LeadSources"/>.</param>
/// <param name="Fields">Filters by fields of the archive, as <see cref="FieldFilter"/> writes them; at most 10.</param>
/// <param name="Confidentiality">One of <see cref="Confidentialities"/>.</param>
/// <param name="Territory">Only those in this territory (C-50).</param>
public sealed record SegmentFilter(
    string? Q = null, string? Stage = null, string? Grade = null, Guid? OwnerId = null, bool? Pool = null, string? Region = null,
    string? Industry = null, string? Nature = null, string? Ownership = null, string? Source = null,
    IReadOnlyList<string>? Fields = null, string? Confidentiality = null, Guid? Territory = null)
{
    /// <summary>Whether it leaves everybody in.</summary>
    public bool IsEmpty() => this with { Pool = Pool == true ? true : null, Fields = Fields is { Count: > 0 } ? Fields : null } == new SegmentFilter();
}

/// <summary>A segment to be made or changed.</summary>
/// <param name="Name">Its name, up to 60 characters; one's own segments have different names.</param>
/// <param name="Kind">One of <see cref="SegmentKinds"/>; cannot be changed later except by freezing.</param>
/// <param name="Filter">Needed for a live segment; a frozen one without a filter is filled by hand.</param>
/// <param name="Shared">Whether everybody may use it; each sees those members only that he may see. Needs <see cref="CustomersPermissions.SegmentShare"/>.</param>
/// <param name="Note">What it is for, up to 500 characters.</param>
public sealed record SegmentFields(string Name, string Kind, SegmentFilter? Filter = null, bool Shared = false, string? Note = null);

/// <summary>A segment.</summary>
/// <param name="Id">The segment; the <c>segment</c> filter of the customer list.</param>
/// <param name="Segment">What it was made with.</param>
/// <param name="OwnerId">Whose it is.</param>
/// <param name="Members">How many were frozen or put in by hand; null for a live one.</param>
/// <param name="FrozenAt">When the members were taken; null for a live one.</param>
/// <param name="MayChange">Whether the reader may change it.</param>
/// <param name="ETag">For <c>If-Match</c>.</param>
public sealed record SegmentDetails(
    Guid Id, SegmentFields Segment, Guid OwnerId, int? Members, DateTimeOffset? FrozenAt, bool MayChange, string ETag);

/// <summary>Customers to be put into a frozen segment, or taken out of it.</summary>
/// <param name="Add">At most 1,000; whoever is in already stays.</param>
/// <param name="Remove">At most 1,000; whoever is not in is passed over.</param>
public sealed record SegmentMembersRequest(IReadOnlyList<Guid>? Add = null, IReadOnlyList<Guid>? Remove = null);

/// <summary>What came of it.</summary>
/// <param name="Added">How many were put in.</param>
/// <param name="Removed">How many were taken out.</param>
/// <param name="Members">How many there are now.</param>
public sealed record SegmentMembersChanged(int Added, int Removed, int Members);
