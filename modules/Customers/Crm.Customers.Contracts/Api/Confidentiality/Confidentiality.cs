namespace Crm.Customers.Contracts.Api;

/// <summary>That there is a customer which one may not read (C-25).</summary>
/// <param name="Id">The customer.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; null where even that is secret.</param>
/// <param name="Level">confidential or secret.</param>
public sealed record ConfidentialCustomer(Guid Id, string Code, string? Name, string Level);

/// <summary>What a person may know of a customer's access.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Open">Whether the person reads it.</param>
/// <param name="Requests">What the person asked for, the latest first.</param>
public sealed record CustomerAccessDetails(ConfidentialCustomer Customer, bool Open, IReadOnlyList<AccessRequestDetails> Requests);

/// <summary>Asks to read a confidential customer.</summary>
/// <param name="Reason">What for, up to 1,000 characters.</param>
/// <param name="Until">The last day, today or later, at most <see cref="Accesses.MostDays"/> days ahead.</param>
public sealed record RequestAccessRequest(string Reason, DateOnly Until);

/// <summary>Ends what was granted.</summary>
/// <param name="Reason">Why, up to 500 characters.</param>
public sealed record EndAccessRequest(string Reason);

/// <summary>A request to read a confidential customer.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reason">What for.</param>
/// <param name="Until">The last day.</param>
/// <param name="State">One of <see cref="AccessStates"/>.</param>
/// <param name="AskedBy">Who asked.</param>
/// <param name="AskedAt">When.</param>
/// <param name="DecidedBy">Who decided last.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Comment">What was said.</param>
/// <param name="EndedBy">Who took it back or ended it; null where its last day is over.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="EndReason">Why it was ended.</param>
public sealed record AccessRequestDetails(
    Guid Id, string Reason, DateOnly Until, string State, Guid AskedBy, DateTimeOffset AskedAt, Guid? DecidedBy, DateTimeOffset? DecidedAt, string? Comment,
    Guid? EndedBy, DateTimeOffset? EndedAt, string? EndReason);

/// <summary>A person or unit that a customer is circulated to.</summary>
/// <param name="Id">The entry.</param>
/// <param name="ReaderId">The person or unit.</param>
/// <param name="IsUnit">Whether it is a unit: those who belong to it, not to the units below.</param>
/// <param name="Note">What for.</param>
/// <param name="By">Who put it there.</param>
/// <param name="At">When.</param>
public sealed record CirculationDetails(Guid Id, Guid ReaderId, bool IsUnit, string? Note, Guid By, DateTimeOffset At);

/// <summary>That somebody opened a confidential customer; once in ten minutes.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="At">When.</param>
/// <param name="Door">One of <see cref="ReadingDoors"/>.</param>
public sealed record ReadingDetails(Guid StaffId, DateTimeOffset At, string Door);

/// <summary>A customer's confidentiality.</summary>
/// <param name="Level">One of <see cref="Confidentialities"/>.</param>
/// <param name="MaySet">Whether the reader may set the level, circulate the customer and end what was granted.</param>
/// <param name="Circulation">People and units it is circulated to.</param>
/// <param name="Granted">Who reads it for a time.</param>
/// <param name="Readings">Who opened it, the latest fifty; only for those who may set the level.</param>
public sealed record ConfidentialityDetails(
    string Level, bool MaySet, IReadOnlyList<CirculationDetails> Circulation, IReadOnlyList<AccessRequestDetails> Granted, IReadOnlyList<ReadingDetails> Readings);

/// <summary>Sets a customer's level.</summary>
/// <param name="Level">One of <see cref="Confidentialities"/>.</param>
public sealed record SetConfidentialityRequest(string Level);

/// <summary>Circulates a customer to people and units.</summary>
/// <param name="StaffIds">People.</param>
/// <param name="UnitIds">Units.</param>
/// <param name="Note">What for, up to 200 characters.</param>
public sealed record CirculateRequest(IReadOnlyList<Guid>? StaffIds = null, IReadOnlyList<Guid>? UnitIds = null, string? Note = null);
