using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;

namespace Crm.Approvals.Domain;

/// <summary>Where a request is.</summary>
public enum RequestState
{
    /// <summary>Waits for a decision.</summary>
    Open,

    /// <summary>Every step said yes.</summary>
    Approved,

    /// <summary>Somebody said no.</summary>
    Rejected,

    /// <summary>Sent back to be changed.</summary>
    Returned,

    /// <summary>Taken back.</summary>
    Withdrawn,
}

/// <summary>A request on its way through the steps of its policy (W-21). Each decision counts once.</summary>
public sealed partial class ApprovalRequest : IAudited, IVersioned
{
    private readonly List<ApprovalStep> steps = [];

    private ApprovalRequest()
    {
    }

    /// <summary>Takes a module's request in, with the steps of the policy in force.</summary>
    public ApprovalRequest(ApprovalRequested asked, ApprovalPolicy policy)
    {
        (Id, Kind, SubjectType, SubjectId, Subject, Link) = (asked.RequestId, asked.Kind, asked.SubjectType, asked.SubjectId, asked.Subject, asked.Link);
        (RequestedBy, OwnerId, Involved, Amount, Currency, RequestedAt) =
            (asked.RequestedBy, asked.OwnerId, [.. asked.InvolvedStaffIds], asked.Amount, asked.Currency, asked.At);
        Facts = [.. asked.Facts.Select(f => new RequestFact(f.Key, f.Value))];
        PolicyNumber = policy.Number;
        steps.AddRange(policy.Steps.Select((step, i) => new ApprovalStep(Id, i + 1, step)));
    }

    /// <summary>The requester's id of it.</summary>
    public Guid Id { get; private set; }

    /// <summary>One of ApprovalKinds.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The policy's version it started with.</summary>
    public int PolicyNumber { get; private set; }

    /// <summary>Type of the record.</summary>
    public string SubjectType { get; private set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>What it is about.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The record's page.</summary>
    public string Link { get; private set; } = "";

    /// <summary>Who asks.</summary>
    public Guid RequestedBy { get; private set; }

    /// <summary>Whose superiors decide, where those are not the requester's.</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>Who is party to it: neither decides nor sees it.</summary>
    public List<Guid> Involved { get; private set; } = [];

    /// <summary>Amount at stake.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>ISO 4217 code.</summary>
    public string? Currency { get; private set; }

    /// <summary>What is needed to decide.</summary>
    public List<RequestFact> Facts { get; private set; } = [];

    /// <summary>Where it is.</summary>
    public RequestState State { get; private set; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it was taken back, or that nobody could be found.</summary>
    public string? EndComment { get; private set; }

    /// <inheritdoc/>
    public uint Version { get; private set; }

    /// <summary>In order.</summary>
    public IEnumerable<ApprovalStep> Steps => steps.OrderBy(s => s.Number);

    /// <summary>The step whose approvers are asked now.</summary>
    public ApprovalStep? Current => State != RequestState.Open ? null : steps.FirstOrDefault(s => s.State == StepState.Open);

    /// <summary>Asks the first step's approvers.</summary>
    /// <returns>Who is to be told; nobody when the request ended at once.</returns>
    public IReadOnlyList<Guid> Start(ApproverFinder finder, DateTimeOffset now) => OpenNext(finder, now);

    /// <summary>A person's decision on the open step.</summary>
    /// <returns>Who is to be told next.</returns>
    /// <exception cref="ConflictException"><c>approvals.not_your_turn</c>: ended, another's turn, or somebody was first.</exception>
    public IReadOnlyList<Guid> Decide(Guid staffId, ApprovalOutcome outcome, string? comment, ApproverFinder finder, DateTimeOffset now)
    {
        var step = Current;
        var seat = step?.SeatOf(staffId) ?? throw new ConflictException("approvals.not_your_turn");
        if (finder.MustRecuse(staffId))
            throw new ForbiddenException("approvals.must_recuse");
        seat.Decide(outcome, comment, now);
        if (outcome != ApprovalOutcome.Approved)
        {
            step!.State = outcome == ApprovalOutcome.Rejected ? StepState.Rejected : StepState.Returned;
            End(outcome == ApprovalOutcome.Rejected ? RequestState.Rejected : RequestState.Returned, null, now);
            return [];
        }
        if (!step!.IsAgreed)
            return [];
        step.State = StepState.Approved;
        foreach (var other in step.Assignments.Where(a => a.IsOpen))
            other.Passed = true;
        return OpenNext(finder, now);
    }

    /// <summary>Takes it back.</summary>
    public void Withdraw(string reason, DateTimeOffset now)
    {
        if (State != RequestState.Open)
            throw new ConflictException("approvals.ended");
        End(RequestState.Withdrawn, reason, now);
    }

    private IReadOnlyList<Guid> OpenNext(ApproverFinder finder, DateTimeOffset now)
    {
        foreach (var step in Steps.Where(s => s.State == StepState.Waiting))
        {
            if (!step.Policy.AppliesTo(Amount))
            {
                (step.State, step.Note) = (StepState.Skipped, "below-amount");
                continue;
            }
            if (step.By != PolicyStep.Person)
            {
                foreach (var approver in finder.Find(step.Policy))
                    step.Ask(approver);
            }
            if (step.Assignments.Count == 0)
            {
                End(RequestState.Returned, "no-approver", now);
                return [];
            }
            if (step.By != PolicyStep.Person && step.Assignments.All(a => HasApproved(a.StaffId)))
            {
                (step.State, step.Note) = (StepState.Skipped, "already-approved");
                continue;
            }
            (step.State, step.OpenedAt) = (StepState.Open, now);
            return [.. step.Assignments.Where(a => a.IsOpen).Select(a => a.StaffId)];
        }
        End(RequestState.Approved, null, now);
        return [];
    }

    private bool HasApproved(Guid staffId) =>
        steps.SelectMany(s => s.Assignments).Any(a => a.StaffId == staffId && a.Outcome == ApprovalOutcome.Approved);

    private void End(RequestState state, string? comment, DateTimeOffset now) => (State, EndComment, EndedAt) = (state, comment, now);
}

/// <summary>A fact to decide on.</summary>
/// <param name="Key">Text key.</param>
/// <param name="Value">Value.</param>
public sealed record RequestFact(string Key, string Value);
