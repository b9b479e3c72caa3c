using Crm.Approvals.Contracts.Events;

namespace Crm.Approvals.Domain;

/// <summary>One person asked at one step.</summary>
public sealed class Assignment
{
    private Assignment()
    {
    }

    internal Assignment(Guid stepId, Approver approver) =>
        (StepId, StaffId, ForStaffId, InsteadOfStaffId) = (stepId, approver.StaffId, approver.ForStaffId, approver.InsteadOfStaffId);

    /// <summary>The assignment's id.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The step.</summary>
    public Guid StepId { get; private set; }

    /// <summary>The person.</summary>
    public Guid StaffId { get; private set; }

    /// <summary>In whose place as deputy.</summary>
    public Guid? ForStaffId { get; private set; }

    /// <summary>Who must recuse himself and is replaced.</summary>
    public Guid? InsteadOfStaffId { get; private set; }

    /// <summary>Whether the person gave the place to someone else, or the step ended without him.</summary>
    public bool Passed { get; internal set; }

    /// <summary>The decision.</summary>
    public ApprovalOutcome? Outcome { get; private set; }

    /// <summary>Its comment.</summary>
    public string? Comment { get; internal set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Whether the decision is still to come.</summary>
    public bool IsOpen => Outcome is null && !Passed;

    internal void Decide(ApprovalOutcome outcome, string? comment, DateTimeOffset at) => (Outcome, Comment, DecidedAt) = (outcome, comment, at);
}
