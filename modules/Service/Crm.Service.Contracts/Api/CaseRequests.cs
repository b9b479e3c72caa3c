namespace Crm.Service.Contracts.Api;

/// <summary>Corrects what was written down.</summary>
/// <param name="Subject">1 to 200 characters.</param>
/// <param name="Description">Up to 10,000 characters.</param>
/// <param name="Wanted">What the customer wants.</param>
/// <param name="About">What it is about.</param>
/// <param name="CallerName">Who it was.</param>
/// <param name="CallerPhone">The number to call back.</param>
public sealed record EditCaseRequest(
    string Subject, string? Description, string? Wanted, string? About, string? CallerName, string? CallerPhone);

/// <summary>Says whose case it is, once that is known.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="ContactId">Which contact.</param>
public sealed record AttachCustomerRequest(Guid CustomerId, Guid? ContactId = null);

/// <summary>Gives a case away.</summary>
/// <param name="UnitId">The unit; null keeps it.</param>
/// <param name="OwnerId">The person; null puts it into the unit's queue.</param>
/// <param name="Reason">Why, for the history.</param>
public sealed record AssignCaseRequest(Guid? UnitId, Guid? OwnerId, string? Reason = null);

/// <summary>Puts a case on wait.</summary>
/// <param name="ThirdParty">Whether somebody other than the customer is waited for; then the clocks run on.</param>
/// <param name="For">What is waited for; 1 to 500 characters.</param>
public sealed record WaitRequest(bool ThirdParty, string For);

/// <summary>Says how a case was solved.</summary>
/// <param name="Solution">What was done; 1 to 5,000 characters.</param>
/// <param name="Cause">Why it happened.</param>
/// <param name="AnswerToCustomer">What the customer was told; null where that happened before.</param>
/// <param name="Channel">How the customer was told.</param>
public sealed record ResolveCaseRequest(
    string Solution, string? Cause = null, string? AnswerToCustomer = null, CaseChannel Channel = CaseChannel.Phone);

/// <summary>Why something is done.</summary>
/// <param name="Reason">1 to 1,000 characters.</param>
public sealed record ReasonRequest(string Reason);

/// <summary>Closes a case as a duplicate.</summary>
/// <param name="OfCaseId">The case that stays.</param>
public sealed record JoinCaseRequest(Guid OfCaseId);

/// <summary>Makes a second case of a part.</summary>
/// <param name="Kind">What the second is.</param>
/// <param name="Subject">What it is about; 1 to 200 characters.</param>
/// <param name="Description">What was said of it.</param>
public sealed record SplitCaseRequest(CaseKind Kind, string Subject, string? Description = null);

/// <summary>A note for colleagues.</summary>
/// <param name="Text">1 to 10,000 characters.</param>
public sealed record NoteRequest(string Text);

/// <summary>An answer to the customer, or what the customer said.</summary>
/// <param name="Channel">How.</param>
/// <param name="Text">1 to 10,000 characters.</param>
public sealed record MessageRequest(CaseChannel Channel, string Text);
