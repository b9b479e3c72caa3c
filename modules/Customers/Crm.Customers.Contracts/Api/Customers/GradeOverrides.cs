namespace Crm.Customers.Contracts.Api;

/// <summary>A grade against the rules is asked for (C-30).</summary>
/// <param name="Grade">A, B, C, D or X; another one than the present.</param>
/// <param name="Reason">Why, up to 1,000 characters.</param>
/// <param name="Until">The last day, today or later, at most 366 days ahead.</param>
public sealed record RequestGradeOverrideRequest(string Grade, string Reason, DateOnly Until);

/// <summary>A grade against the rules is taken back or ended.</summary>
/// <param name="Reason">Why, up to 500 characters.</param>
public sealed record EndGradeOverrideRequest(string Reason);

/// <summary>A grade against the rules.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Previous">The grade when it was asked for.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day.</param>
/// <param name="State">One of <see cref="GradeOverrideStates"/>.</param>
/// <param name="InForce">Whether the customer's grade is this one now.</param>
/// <param name="AskedBy">Who asked.</param>
/// <param name="AskedAt">When.</param>
/// <param name="DecidedBy">Who decided last.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Comment">What the approvers said.</param>
/// <param name="EndedBy">Who took it back or ended it.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="EndReason">Why it was taken back or ended.</param>
public sealed record GradeOverrideDetails(
    Guid Id, string Grade, string? Previous, string Reason, DateOnly Until, string State, bool InForce, Guid AskedBy, DateTimeOffset AskedAt,
    Guid? DecidedBy, DateTimeOffset? DecidedAt, string? Comment, Guid? EndedBy, DateTimeOffset? EndedAt, string? EndReason);
