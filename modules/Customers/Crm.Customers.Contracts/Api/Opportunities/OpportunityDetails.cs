namespace Crm.Customers.Contracts.Api;

/// <summary>An opportunity in a list or on the board.</summary>
/// <param name="Id">The opportunity.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Customer">Its name.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Stage">One of <see cref="OpportunityStages"/>.</param>
/// <param name="Amount">What it is worth.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Probability">Percent.</param>
/// <param name="ExpectedClose">The day on which it is expected to be decided.</param>
/// <param name="NextStep">What is next.</param>
/// <param name="NextStepOn">When.</param>
/// <param name="OwnerId">Who works it.</param>
/// <param name="ParkedUntil">The day on which a parked one comes back.</param>
/// <param name="CreatedAt">When it was opened.</param>
/// <param name="MovedAt">When it last changed its stage.</param>
/// <param name="IdleDays">Whole days since then; null once it is won or lost.</param>
public sealed record OpportunitySummary(
    Guid Id, string ETag, Guid CustomerId, string Customer, string Title, string Stage, decimal? Amount, string Currency, int Probability,
    DateOnly ExpectedClose, string? NextStep, DateOnly? NextStepOn, Guid? OwnerId, DateOnly? ParkedUntil, DateTimeOffset CreatedAt,
    DateTimeOffset MovedAt, int? IdleDays);

/// <summary>One opportunity in full.</summary>
/// <param name="Id">The opportunity.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Customer">Its name.</param>
/// <param name="Opportunity">What is known; its probability is null where the stage's default holds.</param>
/// <param name="Stage">One of <see cref="OpportunityStages"/>.</param>
/// <param name="Probability">Percent, as it counts.</param>
/// <param name="Weighted">Amount times probability.</param>
/// <param name="OpenStage">The stage in which it was worked last, where reopening brings it back.</param>
/// <param name="ParkedUntil">The day on which a parked one comes back.</param>
/// <param name="Reason">Why it is lost or parked.</param>
/// <param name="ReasonNote">More about that, or about winning.</param>
/// <param name="ClosedOn">The day on which it was won or lost.</param>
/// <param name="UnitId">The unit it belongs to.</param>
/// <param name="CreatedBy">Who opened it.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="MovedAt">When it last changed its stage.</param>
/// <param name="IdleDays">Whole days since then; null once it is won or lost.</param>
/// <param name="Moves">Every change of its stage, the latest first.</param>
public sealed record OpportunityDetails(
    Guid Id, string ETag, Guid CustomerId, string Customer, OpportunityFields Opportunity, string Stage, int Probability, decimal Weighted,
    string OpenStage, DateOnly? ParkedUntil, string? Reason, string? ReasonNote, DateOnly? ClosedOn, Guid UnitId, Guid CreatedBy,
    DateTimeOffset CreatedAt, DateTimeOffset MovedAt, int? IdleDays, IReadOnlyList<OpportunityMoved> Moves);

/// <summary>A change of stage.</summary>
/// <param name="From">The stage before; null when it was opened.</param>
/// <param name="To">The stage after.</param>
/// <param name="Reason">Why, where the stage asks for a reason.</param>
/// <param name="Note">What was said.</param>
/// <param name="Until">For parked: until when.</param>
/// <param name="Amount">The amount then.</param>
/// <param name="By">Who; empty for Crm itself.</param>
/// <param name="At">When.</param>
public sealed record OpportunityMoved(
    string? From, string To, string? Reason, string? Note, DateOnly? Until, decimal? Amount, Guid By, DateTimeOffset At);
