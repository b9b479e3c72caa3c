namespace Crm.Customers.Contracts.Api;

/// <summary>An activity to plan (C-40).</summary>
/// <param name="Kind">One of <see cref="ActivityKinds"/>.</param>
/// <param name="Subject">What it is about, up to 200 characters.</param>
/// <param name="DueAt">When it is due.</param>
/// <param name="CustomerId">The customer, or</param>
/// <param name="LeadId">the lead it is about.</param>
/// <param name="ContactId">The contact to reach.</param>
/// <param name="Assignees">Who does it; empty means oneself.</param>
/// <param name="RemindAt">When the assignees are reminded.</param>
/// <param name="Notes">Anything else.</param>
public sealed record ActivityFields(
    string Kind, string Subject, DateTimeOffset DueAt, Guid? CustomerId = null, Guid? LeadId = null, Guid? ContactId = null,
    IReadOnlyList<Guid>? Assignees = null, DateTimeOffset? RemindAt = null, string? Notes = null);

/// <summary>An activity that was planned.</summary>
/// <param name="Id">Its id.</param>
public sealed record PlannedActivity(Guid Id);

/// <summary>Says what came of an activity: the interaction record of seed 000.</summary>
/// <param name="Result">What came of it.</param>
/// <param name="NextStep">What is next.</param>
/// <param name="NextDueAt">When the next step is due: an activity of the same kind is planned then.</param>
/// <param name="ReachedContactId">Who was reached.</param>
/// <param name="Reached">Who was reached, where the person is no contact yet.</param>
/// <param name="Sent">What was handed over, one of <see cref="SentMaterials"/>.</param>
public sealed record CompleteActivityRequest(
    string Result, string? NextStep = null, DateTimeOffset? NextDueAt = null, Guid? ReachedContactId = null, string? Reached = null, string? Sent = null);

/// <summary>Calls an activity off.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelActivityRequest(string Reason);

/// <summary>One activity.</summary>
/// <param name="Id">The activity.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
/// <param name="Kind">One of <see cref="ActivityKinds"/>.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Notes">Anything else.</param>
/// <param name="DueAt">When it is due.</param>
/// <param name="State">open, done or cancelled.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="LeadId">The lead.</param>
/// <param name="About">Name of the customer or lead.</param>
/// <param name="ContactId">The contact to reach.</param>
/// <param name="Assignees">Who does it.</param>
/// <param name="Result">What came of it.</param>
/// <param name="NextStep">What is next.</param>
/// <param name="Reached">Who was reached.</param>
/// <param name="Sent">What was handed over.</param>
/// <param name="DoneAt">When it was finished or called off.</param>
/// <param name="DoneBy">By whom.</param>
/// <param name="RemindAt">When the assignees are reminded.</param>
public sealed record ActivityDetails(
    Guid Id, string ETag, string Kind, string Subject, string? Notes, DateTimeOffset DueAt, string State, Guid? CustomerId, Guid? LeadId, string? About,
    Guid? ContactId, IReadOnlyList<Guid> Assignees, string? Result, string? NextStep, string? Reached, string? Sent, DateTimeOffset? DoneAt, Guid? DoneBy,
    DateTimeOffset? RemindAt);
