using Crm.Approvals.Contracts.Events;

namespace Crm.Approvals.Contracts.Api;

/// <summary>A request as a row of a list.</summary>
/// <param name="Id">The request.</param>
/// <param name="Kind">One of <c>ApprovalKinds</c>.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="RequestedBy">Who asks.</param>
/// <param name="RequestedByName">Name of who asks.</param>
/// <param name="Amount">Amount at stake.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="State">Open, Approved, Rejected, Returned or Withdrawn.</param>
/// <param name="Step">The step it is at, 1, 2 …</param>
/// <param name="Steps">How many steps there are.</param>
/// <param name="RequestedAt">When it was asked.</param>
/// <param name="DueAt">When a reminder is due; null once it ended.</param>
/// <param name="ForName">Whose deputy the reader is here; null for himself.</param>
public sealed record ApprovalSummary(
    Guid Id, string Kind, string Subject, Guid RequestedBy, string RequestedByName, decimal? Amount, string? Currency, string State,
    int Step, int Steps, DateTimeOffset RequestedAt, DateTimeOffset? DueAt, string? ForName);

/// <summary>Everything needed to decide.</summary>
/// <param name="Id">The request.</param>
/// <param name="Kind">One of <c>ApprovalKinds</c>.</param>
/// <param name="SubjectType">Type of the record.</param>
/// <param name="SubjectId">The record.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Link">The record's page.</param>
/// <param name="RequestedBy">Who asks.</param>
/// <param name="RequestedByName">Name of who asks.</param>
/// <param name="Amount">Amount at stake.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Facts">Text key and value, in the order to show.</param>
/// <param name="State">Open, Approved, Rejected, Returned or Withdrawn.</param>
/// <param name="RequestedAt">When it was asked.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Steps">Who decides, in order.</param>
/// <param name="MayDecide">Whether the reader is asked now.</param>
/// <param name="MayWithdraw">Whether the reader may take it back.</param>
/// <param name="ETag">Version of the request.</param>
public sealed record ApprovalDetails(
    Guid Id, string Kind, string SubjectType, Guid SubjectId, string Subject, string Link, Guid RequestedBy, string RequestedByName,
    decimal? Amount, string? Currency, IReadOnlyList<ApprovalFact> Facts, string State, DateTimeOffset RequestedAt,
    DateTimeOffset? EndedAt, IReadOnlyList<ApprovalStepView> Steps, bool MayDecide, bool MayWithdraw, string ETag);

/// <summary>A fact to decide on.</summary>
/// <param name="Key">Text key.</param>
/// <param name="Value">Value.</param>
public sealed record ApprovalFact(string Key, string Value);

/// <summary>One step of a request.</summary>
/// <param name="Number">1, 2 …</param>
/// <param name="By"><c>manager</c>, a role key, or <c>person</c> for one added by hand.</param>
/// <param name="Mode">One, Any or All.</param>
/// <param name="State">Waiting, Open, Approved, Rejected, Returned or Skipped.</param>
/// <param name="Note">Why it was skipped: <c>already-approved</c> or <c>below-amount</c>.</param>
/// <param name="Approvers">Who is asked.</param>
public sealed record ApprovalStepView(int Number, string By, string Mode, string State, string? Note, IReadOnlyList<ApproverView> Approvers);

/// <summary>Someone who is asked, or has decided.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="Name">The person's name.</param>
/// <param name="ForName">In whose place as deputy.</param>
/// <param name="InsteadOf">Who had to recuse himself and is replaced.</param>
/// <param name="Outcome">The decision, if made.</param>
/// <param name="Comment">Its comment.</param>
/// <param name="At">When.</param>
public sealed record ApproverView(
    Guid StaffId, string Name, string? ForName, string? InsteadOf, ApprovalOutcome? Outcome, string? Comment, DateTimeOffset? At);

/// <summary>A decision.</summary>
/// <param name="Outcome">Approved, Rejected or Returned.</param>
/// <param name="Comment">Why; required unless approved. At most 2,000 characters.</param>
public sealed record DecideRequest(ApprovalOutcome Outcome, string? Comment);

/// <summary>Several small ones at once: all approved.</summary>
/// <param name="Ids">1 to 50 requests.</param>
/// <param name="Comment">A common comment. At most 2,000 characters.</param>
public sealed record ApproveManyRequest(IReadOnlyList<Guid> Ids, string? Comment);

/// <summary>What became of a bulk approval.</summary>
/// <param name="Approved">Those that went.</param>
/// <param name="Refused">Those that did not, with the reason in the reader's language.</param>
public sealed record ApproveManyResult(IReadOnlyList<Guid> Approved, IReadOnlyDictionary<Guid, string> Refused);

/// <summary>Gives one's place in the current step to someone else, or asks one more person after it.</summary>
/// <param name="StaffId">The person; must not be party to the matter.</param>
/// <param name="Comment">Why. At most 2,000 characters.</param>
public sealed record NamePersonRequest(Guid StaffId, string? Comment);

/// <summary>Takes a request back.</summary>
/// <param name="Reason">Why. At most 2,000 characters.</param>
public sealed record WithdrawRequest(string Reason);

/// <summary>How much waits.</summary>
/// <param name="Open">Requests that wait for the reader.</param>
public sealed record InboxCount(int Open);

/// <summary>Who approves a kind of request.</summary>
/// <param name="Kind">One of <c>ApprovalKinds</c>.</param>
/// <param name="Version">The version in force.</param>
/// <param name="Steps">In order.</param>
/// <param name="ChangedAt">Since when.</param>
public sealed record ApprovalPolicyView(string Kind, int Version, IReadOnlyList<PolicyStepDto> Steps, DateTimeOffset ChangedAt);

/// <summary>A step of a policy.</summary>
/// <param name="By"><c>manager</c> (the requester's) or a role key (the nearest holders up the requester's units).</param>
/// <param name="Mode">One: the nearest alone; Any: whoever of the nearest decides first; All: every one of the nearest.</param>
/// <param name="FromAmount">Only from this amount on; null for always.</param>
/// <param name="RemindAfterHours">A reminder after so many hours, 1 to 720.</param>
/// <param name="EscalateAfterHours">The next level is asked too after so many hours, 1 to 2,160; null for never.</param>
public sealed record PolicyStepDto(string By, string Mode, decimal? FromAmount, int RemindAfterHours, int? EscalateAfterHours);

/// <summary>Sets a kind's policy; open requests keep the one they started with.</summary>
/// <param name="Steps">1 to 10 steps.</param>
public sealed record SetPolicyRequest(IReadOnlyList<PolicyStepDto> Steps);
