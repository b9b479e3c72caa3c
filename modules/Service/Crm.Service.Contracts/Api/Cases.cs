namespace Crm.Service.Contracts.Api;

/// <summary>A case to be logged.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="Subject">What it is about, in a line; 1 to 200 characters.</param>
/// <param name="Description">What was said; up to 10,000 characters.</param>
/// <param name="CustomerId">The customer; null while unknown.</param>
/// <param name="ContactId">Which contact.</param>
/// <param name="CallerName">Who it was.</param>
/// <param name="CallerPhone">The number to call back.</param>
/// <param name="Wanted">What the customer wants.</param>
/// <param name="About">What, or who outside the company, it is about.</param>
/// <param name="AboutStaffIds">Members of staff it is about; these will not see the case (S-12).</param>
/// <param name="UnitId">The unit that handles it; null for one's own.</param>
/// <param name="OwnerId">Who handles it; null leaves it in the unit's queue.</param>
/// <param name="Serious">Whether a complaint is a serious matter, to be decided by a meeting (S-13).</param>
public sealed record LogCaseRequest(
    CaseKind Kind, CaseChannel Channel, string Subject, string? Description = null, Guid? CustomerId = null, Guid? ContactId = null,
    string? CallerName = null, string? CallerPhone = null, string? Wanted = null, string? About = null,
    IReadOnlyList<Guid>? AboutStaffIds = null, Guid? UnitId = null, Guid? OwnerId = null, bool Serious = false);

/// <summary>A case that was logged.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">Its number, e.g. <c>TS-2026-00012</c>.</param>
/// <param name="FirstReplyDueAt">When the first reply is due.</param>
/// <param name="ResolutionDueAt">When the solution is due.</param>
public sealed record LoggedCase(Guid Id, string Number, DateTimeOffset FirstReplyDueAt, DateTimeOffset ResolutionDueAt);

/// <summary>A case in a list.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Stage">Where a complaint stands in its process.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="CustomerName">The customer's name.</param>
/// <param name="Tier">The customer's tier when the case was opened.</param>
/// <param name="OwnerId">Who handles it.</param>
/// <param name="UnitId">Which unit.</param>
/// <param name="OpenedAt">When it was logged.</param>
/// <param name="FirstReply">State of the first clock.</param>
/// <param name="Resolution">State of the second clock.</param>
/// <param name="Next">The clock that runs out next; null when none runs.</param>
public sealed record CaseListItem(
    Guid Id, string Number, CaseKind Kind, CaseStatus Status, ComplaintStage? Stage, string Subject, Guid? CustomerId, string? CustomerName,
    string? Tier, Guid? OwnerId, Guid UnitId, DateTimeOffset OpenedAt, ClockState FirstReply, ClockState Resolution, ClockReading? Next);

/// <summary>A case in full.</summary>
public sealed record CaseDetails
{
    /// <summary>The case.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its version; send it back in <c>If-Match</c>.</summary>
    public required string ETag { get; init; }

    /// <summary>Its number.</summary>
    public required string Number { get; init; }

    /// <summary>What it is.</summary>
    public required CaseKind Kind { get; init; }

    /// <summary>How it came in.</summary>
    public required CaseChannel Channel { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>What it is about, in a line.</summary>
    public required string Subject { get; init; }

    /// <summary>What was said.</summary>
    public string? Description { get; init; }

    /// <summary>What the customer wants.</summary>
    public string? Wanted { get; init; }

    /// <summary>What, or who outside the company, it is about.</summary>
    public string? About { get; init; }

    /// <summary>Members of staff it is about.</summary>
    public required IReadOnlyList<Guid> AboutStaffIds { get; init; }

    /// <summary>Members of staff marked as involved.</summary>
    public required IReadOnlyList<Guid> InvolvedStaffIds { get; init; }

    /// <summary>The customer; null while unknown.</summary>
    public CustomerCard? Customer { get; init; }

    /// <summary>Which contact.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>Who it was.</summary>
    public string? CallerName { get; init; }

    /// <summary>The number to call back.</summary>
    public string? CallerPhone { get; init; }

    /// <summary>The customer's tier when the case was opened.</summary>
    public string? Tier { get; init; }

    /// <summary>Who handles it.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>Which unit.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The unit's name.</summary>
    public string? UnitName { get; init; }

    /// <summary>Who logged it.</summary>
    public required Guid OpenedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it was resolved last.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Until when it may be reopened; null while it is open or for good.</summary>
    public DateTimeOffset? ReopenUntil { get; init; }

    /// <summary>What is waited for.</summary>
    public string? WaitingFor { get; init; }

    /// <summary>Why it happened.</summary>
    public string? Cause { get; init; }

    /// <summary>What was done.</summary>
    public string? Solution { get; init; }

    /// <summary>1 to 5 where the customer rated it.</summary>
    public int? Satisfaction { get; init; }

    /// <summary>The case it is a duplicate of.</summary>
    public CaseLink? DuplicateOf { get; init; }

    /// <summary>The case it was split from.</summary>
    public CaseLink? SplitFrom { get; init; }

    /// <summary>Cases joined to it or split from it, as far as the reader may see them.</summary>
    public required IReadOnlyList<CaseLink> Related { get; init; }

    /// <summary>The promise it was opened with.</summary>
    public required SlaPromise Promise { get; init; }

    /// <summary>Both clocks.</summary>
    public required IReadOnlyList<ClockReading> Clocks { get; init; }

    /// <summary>What the reader may do now.</summary>
    public required IReadOnlyList<CaseAction> Actions { get; init; }

    /// <summary>The complaint's process; null for other kinds.</summary>
    public ComplaintDetails? Complaint { get; init; }

    /// <summary>Its files.</summary>
    public required IReadOnlyList<AttachmentItem> Attachments { get; init; }
}

/// <summary>Another case, as a link.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Status">Where it stands.</param>
public sealed record CaseLink(Guid Id, string Number, string Subject, CaseStatus Status);

/// <summary>A file of a case.</summary>
/// <param name="Id">The attachment.</param>
/// <param name="Name">File name.</param>
/// <param name="ContentType">Media type, as uploaded.</param>
/// <param name="Size">Bytes.</param>
/// <param name="By">Who uploaded it.</param>
/// <param name="At">When.</param>
public sealed record AttachmentItem(Guid Id, string Name, string ContentType, long Size, Guid By, DateTimeOffset At);

/// <summary>An entry of a case's history.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">What it is.</param>
/// <param name="What">For an action its name, e.g. <c>assign</c> or <c>judge-valid</c>; null otherwise.</param>
/// <param name="Text">What was written.</param>
/// <param name="Facts">Named values of an action.</param>
/// <param name="Channel">How the customer was reached, or wrote.</param>
/// <param name="By">Who; empty for Crm itself and for the customer on a public page.</param>
/// <param name="At">When.</param>
public sealed record CaseEntryItem(
    Guid Id, EntryKind Kind, string? What, string? Text, IReadOnlyDictionary<string, string> Facts, CaseChannel? Channel, Guid By,
    DateTimeOffset At);

/// <summary>Somebody else who has the case open.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="SeenAt">When last noticed.</param>
public sealed record CaseVisitor(Guid StaffId, DateTimeOffset SeenAt);

/// <summary>What lists of cases can be narrowed to; null or empty means no filter.</summary>
public sealed record CaseFilter
{
    /// <summary>Text in number, subject, description, customer or caller.</summary>
    public string? Q { get; init; }

    /// <summary>inquiry, requirement, complaint, fault, suggestion or praise.</summary>
    public string? Kind { get; init; }

    /// <summary>One status, or <c>open</c> for all before resolved.</summary>
    public string? Status { get; init; }

    /// <summary>A person's id, <c>me</c>, or <c>none</c> for the queue.</summary>
    public string? Owner { get; init; }

    /// <summary>A unit's id, or <c>mine</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>strategic, key, ordinary, or <c>none</c>.</summary>
    public string? Tier { get; init; }

    /// <summary>State of the next clock: ok, warning, late or paused.</summary>
    public string? Clock { get; init; }

    /// <summary>Stage of a complaint.</summary>
    public string? Stage { get; init; }

    /// <summary>The customer.</summary>
    public Guid? CustomerId { get; init; }

    /// <summary><c>due</c> (most urgent first, the default) or <c>newest</c>.</summary>
    public string? Sort { get; init; }

    /// <summary>Rows on a page, 1 to 200.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to go on.</summary>
    public string? Cursor { get; init; }

    /// <summary>Whether to count, up to 1,000 (with a text up to 100); true unless said otherwise.</summary>
    public bool? Total { get; init; }
}
