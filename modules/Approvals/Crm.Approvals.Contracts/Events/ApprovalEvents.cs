namespace Crm.Approvals.Contracts.Events;

/// <summary>A module asks for an approval (any module publishes it); the policy of the kind decides by whom.</summary>
/// <param name="RequestId">Chosen by the requester; a second delivery is recognised by it.</param>
/// <param name="Kind">One of <c>ApprovalKinds</c>.</param>
/// <param name="SubjectType">What it is about, e.g. <c>complaint</c>.</param>
/// <param name="SubjectId">The record.</param>
/// <param name="Subject">How the record is called, for the inbox, e.g. <c>TS-2026-00012 停电赔偿</c>.</param>
/// <param name="Link">The record's page: a path of the portal.</param>
/// <param name="RequestedBy">Who asks; never approves it.</param>
/// <param name="InvolvedStaffIds">Who is party to it and must not decide (recusal); replaced by the next level.</param>
/// <param name="Amount">Amount at stake, which policies look at.</param>
/// <param name="Currency">ISO 4217 code of the amount.</param>
/// <param name="Facts">What is needed to decide: text key to value, in the order to show.</param>
/// <param name="At">When.</param>
/// <param name="OwnerId">Whose managers and superiors are asked, where those are not the requester's: the owner of the record.</param>
public sealed record ApprovalRequested(
    Guid RequestId, string Kind, string SubjectType, Guid SubjectId, string Subject, string Link, Guid RequestedBy,
    IReadOnlyList<Guid> InvolvedStaffIds, decimal? Amount, string? Currency, IReadOnlyDictionary<string, string> Facts, DateTimeOffset At, Guid? OwnerId = null);

/// <summary>The requesting module takes its request back before it is decided.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record ApprovalWithdrawn(Guid RequestId, Guid By, string Reason, DateTimeOffset At);

/// <summary>How an approval ended.</summary>
public enum ApprovalOutcome
{
    /// <summary>Every step said yes.</summary>
    Approved,

    /// <summary>Somebody said no.</summary>
    Rejected,

    /// <summary>Sent back to be changed and requested again.</summary>
    Returned,

    /// <summary>Taken back by the requester.</summary>
    Withdrawn,
}

/// <summary>One decision on the way.</summary>
/// <param name="Step">1, 2 …</param>
/// <param name="StaffId">Who decided.</param>
/// <param name="Name">Name at that time.</param>
/// <param name="ForStaffId">Whose place the decider took as deputy; null for himself.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Comment">The comment, if any.</param>
/// <param name="At">When.</param>
public sealed record ApprovalStepDecision(
    int Step, Guid StaffId, string Name, Guid? ForStaffId, ApprovalOutcome Outcome, string? Comment, DateTimeOffset At);

/// <summary>An approval has ended; the requesting module goes on. Published once; subscribers are idempotent on <paramref name="RequestId"/>.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="SubjectType">What it was about.</param>
/// <param name="SubjectId">The record.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="DecidedBy">Who decided last.</param>
/// <param name="Comment">The last comment.</param>
/// <param name="Decisions">All decisions in order.</param>
/// <param name="At">When.</param>
public sealed record ApprovalDecided(
    Guid RequestId, string Kind, string SubjectType, Guid SubjectId, ApprovalOutcome Outcome, Guid DecidedBy, string? Comment,
    IReadOnlyList<ApprovalStepDecision> Decisions, DateTimeOffset At);
