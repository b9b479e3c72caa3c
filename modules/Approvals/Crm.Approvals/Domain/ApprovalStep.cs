using Crm.Approvals.Contracts.Events;

namespace Crm.Approvals.Domain;

/// <summary>Where a step is.</summary>
public enum StepState
{
    /// <summary>An earlier step is not done.</summary>
    Waiting,

    /// <summary>Its approvers are asked now.</summary>
    Open,

    /// <summary>Yes.</summary>
    Approved,

    /// <summary>No.</summary>
    Rejected,

    /// <summary>Sent back.</summary>
    Returned,

    /// <summary>Not needed; the note says why.</summary>
    Skipped,
}

/// <summary>A step of one request, with whom it asks.</summary>
public sealed class ApprovalStep
{
    private readonly List<Assignment> assignments = [];

    private ApprovalStep()
    {
    }

    internal ApprovalStep(Guid requestId, int number, PolicyStep policy) =>
        (RequestId, Number, By, Mode, FromAmount, RemindAfterHours, EscalateAfterHours) =
        (requestId, number, policy.By, policy.Mode, policy.FromAmount, policy.RemindAfterHours, policy.EscalateAfterHours);

    /// <summary>The step's id.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The request.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>1, 2 …</summary>
    public int Number { get; internal set; }

    /// <summary>manager, a role key, or person.</summary>
    public string By { get; private set; } = "";

    /// <summary>How many must say yes.</summary>
    public StepMode Mode { get; private set; }

    /// <summary>Only from this amount on.</summary>
    public decimal? FromAmount { get; private set; }

    /// <summary>When those asked are reminded.</summary>
    public int RemindAfterHours { get; private set; }

    /// <summary>When the next level is asked too.</summary>
    public int? EscalateAfterHours { get; private set; }

    /// <summary>Where it is.</summary>
    public StepState State { get; internal set; }

    /// <summary>Why it was skipped.</summary>
    public string? Note { get; internal set; }

    /// <summary>When its approvers were asked.</summary>
    public DateTimeOffset? OpenedAt { get; internal set; }

    /// <summary>When they were reminded last.</summary>
    public DateTimeOffset? RemindedAt { get; internal set; }

    /// <summary>Whether the next level was asked too.</summary>
    public bool Escalated { get; internal set; }

    /// <summary>Who is asked, in the order they were.</summary>
    public IReadOnlyList<Assignment> Assignments => assignments;

    internal PolicyStep Policy => new(By, Mode, FromAmount, RemindAfterHours, EscalateAfterHours);

    internal void Ask(Approver approver)
    {
        if (assignments.All(a => a.StaffId != approver.StaffId || a.Outcome is not null))
            assignments.Add(new Assignment(Id, approver));
    }

    internal Assignment? SeatOf(Guid staffId) => assignments.FirstOrDefault(a => a.StaffId == staffId && a.IsOpen);

    internal bool IsAgreed => Mode == StepMode.All
        ? assignments.Where(a => !a.Passed).All(a => a.Outcome == ApprovalOutcome.Approved)
        : assignments.Any(a => a.Outcome == ApprovalOutcome.Approved);
}
