namespace Crm.Customers.Contracts.Api;

/// <summary>A lead in a list.</summary>
/// <param name="Id">The lead.</param>
/// <param name="Name">Name.</param>
/// <param name="Stage">One of <see cref="LeadStages"/>.</param>
/// <param name="Verification">One of <see cref="LeadVerifications"/>.</param>
/// <param name="ValueGrade">1 (least) to 5; null before it was judged.</param>
/// <param name="Importance">low, normal or high.</param>
/// <param name="Source">One of <see cref="LeadSources"/>.</param>
/// <param name="Region">GB/T 2260 code.</param>
/// <param name="ContactName">The first contact.</param>
/// <param name="Phone">The first number.</param>
/// <param name="Need">What they want.</param>
/// <param name="OwnerId">Who works it; null in the pool.</param>
/// <param name="CreatedAt">When it came in.</param>
/// <param name="LastContactAt">The last contact.</param>
/// <param name="DueAt">When it must be touched next; null where no time counts.</param>
public sealed record LeadSummary(
    Guid Id, string Name, string Stage, string Verification, int? ValueGrade, string Importance, string Source, string? Region,
    string? ContactName, string? Phone, string? Need, Guid? OwnerId, DateTimeOffset CreatedAt, DateTimeOffset? LastContactAt,
    DateTimeOffset? DueAt = null);

/// <summary>One lead in full.</summary>
/// <param name="Id">The lead.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
/// <param name="Lead">What is known.</param>
/// <param name="Stage">One of <see cref="LeadStages"/>.</param>
/// <param name="Verification">One of <see cref="LeadVerifications"/>.</param>
/// <param name="ValueGrade">1 (least) to 5.</param>
/// <param name="Importance">low, normal or high.</param>
/// <param name="Missing">Names of the fields that are missing before it may become a customer; empty when complete (C-03).</param>
/// <param name="NurtureUntil">Left alone until this day.</param>
/// <param name="DiscardReason">Why it was given up, one of <see cref="DiscardReasons"/>.</param>
/// <param name="OutcomeNote">What was said when it was qualified, nurtured or discarded.</param>
/// <param name="CustomerId">The customer it became.</param>
/// <param name="DuplicateReason">Why it was created although it resembled others.</param>
/// <param name="UnitId">The unit it belongs to.</param>
/// <param name="CreatedBy">Who entered it.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="LastContactAt">The last contact.</param>
/// <param name="OwnerSince">Since when the owner has it or, in the pool, nobody.</param>
/// <param name="DueAt">When it must be touched next (C-04); null where no time counts.</param>
/// <param name="ReturnAt">When it goes to the public pool unless it is touched; null for never.</param>
public sealed record LeadDetails(
    Guid Id, string ETag, LeadFields Lead, string Stage, string Verification, int? ValueGrade, string Importance, IReadOnlyList<string> Missing,
    DateOnly? NurtureUntil, string? DiscardReason, string? OutcomeNote, Guid? CustomerId, string? DuplicateReason, Guid UnitId,
    Guid CreatedBy, DateTimeOffset CreatedAt, DateTimeOffset? LastContactAt, DateTimeOffset OwnerSince, DateTimeOffset? DueAt = null,
    DateTimeOffset? ReturnAt = null);
