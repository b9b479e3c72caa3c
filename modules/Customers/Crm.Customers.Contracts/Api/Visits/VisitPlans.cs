namespace Crm.Customers.Contracts.Api;

/// <summary>Asks for a proposal of a week's visits (C-51): who is due, ordered along the way, no day too full. It replaces what was proposed before, and keeps what was added by hand or visited.</summary>
/// <param name="Week">A day of the week; this week or one of the next eight.</param>
/// <param name="Segment">Only those of this segment (C-32); everybody who is due unless given.</param>
public sealed record ProposeVisitsRequest(DateOnly Week, Guid? Segment = null);

/// <summary>A visit of the plan.</summary>
/// <param name="CustomerId">Whom.</param>
/// <param name="Day">When.</param>
public sealed record PlannedStop(Guid CustomerId, DateOnly Day);

/// <summary>Sets a plan's visits; the order of the list is the order of each day.</summary>
/// <param name="Stops">All of them.</param>
public sealed record ChangeVisitPlanRequest(IReadOnlyList<PlannedStop> Stops);

/// <summary>A visit of the plan, with what became of it.</summary>
/// <param name="CustomerId">Whom.</param>
/// <param name="Name">The customer's name.</param>
/// <param name="Day">When.</param>
/// <param name="DueAt">When the visit was due, at the time of the proposal.</param>
/// <param name="KmFromLast">Kilometres as the crow flies from the visit before on that day; null where a place is not known.</param>
/// <param name="ActivityId">The activity it became when the plan was approved.</param>
/// <param name="ActivityState">open, done or cancelled.</param>
/// <param name="DoneAt">When it was done.</param>
/// <param name="ByHand">Whether somebody added it; another proposal leaves it where it is.</param>
public sealed record VisitStop(
    Guid CustomerId, string Name, DateOnly Day, DateTimeOffset? DueAt, double? KmFromLast, Guid? ActivityId, string? ActivityState, DateTimeOffset? DoneAt, bool ByHand = false);

/// <summary>A week's visit plan.</summary>
/// <param name="Id">The plan; null where there is none for the week yet.</param>
/// <param name="StaffId">Whose.</param>
/// <param name="Week">The Monday.</param>
/// <param name="State">One of <see cref="VisitPlanStates"/>.</param>
/// <param name="Days">The working days of the week.</param>
/// <param name="PerDay">How many visits a day may have.</param>
/// <param name="Stops">The visits, by day and order.</param>
/// <param name="Unplanned">Visits of the week that were done without being planned.</param>
/// <param name="Comment">What the manager said.</param>
/// <param name="ApprovalId">The request in approvals.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
public sealed record VisitPlanDetails(
    Guid? Id, Guid StaffId, DateOnly Week, string State, IReadOnlyList<DateOnly> Days, int PerDay, IReadOnlyList<VisitStop> Stops, int Unplanned,
    string? Comment, Guid? ApprovalId, string? ETag);

/// <summary>A plan in a list.</summary>
/// <param name="Id">The plan.</param>
/// <param name="StaffId">Whose.</param>
/// <param name="Week">The Monday.</param>
/// <param name="State">One of <see cref="VisitPlanStates"/>.</param>
/// <param name="Visits">How many visits it has.</param>
public sealed record VisitPlanSummary(Guid Id, Guid StaffId, DateOnly Week, string State, int Visits);
