using Crm.BuildingBlocks.Auditing;

namespace Crm.Approvals.Domain;

/// <summary>How many of a step's approvers must say yes.</summary>
public enum StepMode
{
    /// <summary>The nearest one alone.</summary>
    One,

    /// <summary>Whoever of the nearest decides first.</summary>
    Any,

    /// <summary>Every one of the nearest.</summary>
    All,
}

/// <summary>A step of a policy.</summary>
/// <param name="By"><see cref="PolicyStep.Manager"/> or a role key.</param>
/// <param name="Mode">How many must say yes.</param>
/// <param name="FromAmount">Only from this amount on.</param>
/// <param name="RemindAfterHours">When those asked are reminded.</param>
/// <param name="EscalateAfterHours">When the next level is asked too.</param>
public sealed record PolicyStep(string By, StepMode Mode, decimal? FromAmount, int RemindAfterHours, int? EscalateAfterHours)
{
    /// <summary>The requester's manager, rather than a role.</summary>
    public const string Manager = "manager";

    /// <summary>A person named by an approver on the way, not by the policy.</summary>
    public const string Person = "person";

    /// <summary>Whether the step counts for this amount. Without an amount every step does.</summary>
    public bool AppliesTo(decimal? amount) => FromAmount is not { } from || amount is not { } value || value >= from;
}

/// <summary>Who approves a kind of request (W-20). A change is a new version; open requests keep theirs.</summary>
public sealed class ApprovalPolicy : IAudited
{
    private ApprovalPolicy()
    {
    }

    /// <summary>Makes a version.</summary>
    public ApprovalPolicy(string kind, int version, IReadOnlyList<PolicyStep> steps, DateTimeOffset at) =>
        (Kind, Number, Steps, SetAt) = (kind, version, [.. steps], at);

    /// <summary>The version's id.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>One of ApprovalKinds.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>1, 2 …; the largest is in force.</summary>
    public int Number { get; private set; }

    /// <summary>In order.</summary>
    public List<PolicyStep> Steps { get; private set; } = [];

    /// <summary>Since when.</summary>
    public DateTimeOffset SetAt { get; private set; }
}
