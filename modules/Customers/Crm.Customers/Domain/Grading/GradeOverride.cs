using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;

namespace Crm.Customers.Domain.Grading;

/// <summary>
/// A grade that is held against the rules (C-30): asked for with a reason and a last day, in force once it is approved, over on the day after the last or when
/// somebody ends it. While one is asked for or in force there is no second.
/// </summary>
internal sealed class GradeOverride : IVersioned, IAudited
{
    private GradeOverride()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid CustomerId { get; private init; }
    public string Grade { get; private init; } = "";

    /// <summary>The grade when it was asked for.</summary>
    public string? Previous { get; private init; }
    public string Reason { get; private init; } = "";

    /// <summary>The last day.</summary>
    public DateOnly Until { get; private init; }
    public string State { get; private set; } = GradeOverrideStates.Submitted;
    public Guid AskedBy { get; private init; }
    public DateTimeOffset AskedAt { get; private init; }
    public Guid ApprovalId { get; private init; } = Guid.CreateVersion7();
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public string? Comment { get; private set; }
    public Guid? EndedBy { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public string? EndReason { get; private set; }

    public static GradeOverride Ask(Guid customerId, string? present, string grade, string reason, DateOnly until, Guid by, DateTimeOffset now)
    {
        if (present == grade)
            throw new RuleException("customers.grade_override.same", "grade");
        return new() { CustomerId = customerId, Previous = present, Grade = grade, Reason = reason.Trim(), Until = until, AskedBy = by, AskedAt = now };
    }

    /// <summary>What the approvers decided; false where it was decided or taken back before. What is approved after its last day is over already.</summary>
    public bool Decide(string state, string? comment, Guid by, DateTimeOffset at, DateOnly today)
    {
        if (State != GradeOverrideStates.Submitted)
            return false;
        (State, Comment, DecidedBy, DecidedAt) = (state == GradeOverrideStates.Approved && Until < today ? GradeOverrideStates.Expired : state, comment, by, at);
        return true;
    }

    /// <summary>Whoever asked takes it back.</summary>
    public void Withdraw(string reason, Guid by, DateTimeOffset now)
    {
        if (State != GradeOverrideStates.Submitted || AskedBy != by)
            throw new ConflictException("customers.grade_override.state");
        (State, EndedBy, EndedAt, EndReason) = (GradeOverrideStates.Withdrawn, by, now, reason.Trim());
    }

    /// <summary>The rules count again, from now on.</summary>
    public void End(string reason, Guid by, DateTimeOffset now)
    {
        if (State != GradeOverrideStates.Approved)
            throw new ConflictException("customers.grade_override.state");
        (State, EndedBy, EndedAt, EndReason) = (GradeOverrideStates.Ended, by, now, reason.Trim());
    }

    /// <summary>Its last day is over.</summary>
    public void Expire(DateTimeOffset now) => (State, EndedAt) = (GradeOverrideStates.Expired, now);
}
