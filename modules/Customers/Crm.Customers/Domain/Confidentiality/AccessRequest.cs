using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;

namespace Crm.Customers.Domain.Confidentiality;

/// <summary>
/// Somebody asks to read a confidential customer until a day (C-25). Approved, the person is one of its readers until the day is over or somebody ends it. While
/// one is asked for or in force there is no second of the same person.
/// </summary>
internal sealed class AccessRequest : IVersioned, IAudited
{
    private AccessRequest()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid CustomerId { get; private init; }
    public string Reason { get; private init; } = "";

    /// <summary>The last day.</summary>
    public DateOnly Until { get; private init; }
    public string State { get; private set; } = AccessStates.Submitted;
    public Guid AskedBy { get; private init; }
    public DateTimeOffset AskedAt { get; private init; }
    public Guid ApprovalId { get; private init; } = Guid.CreateVersion7();
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public string? Comment { get; private set; }
    public Guid? EndedBy { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public string? EndReason { get; private set; }

    public static AccessRequest Ask(Guid customerId, string reason, DateOnly until, Guid by, DateTimeOffset now) =>
        new() { CustomerId = customerId, Reason = reason.Trim(), Until = until, AskedBy = by, AskedAt = now };

    /// <summary>What was decided; false where it was decided or taken back before. What is approved after its last day is over already.</summary>
    public bool Decide(string state, string? comment, Guid by, DateTimeOffset at, DateOnly today)
    {
        if (State != AccessStates.Submitted)
            return false;
        (State, Comment, DecidedBy, DecidedAt) = (state == AccessStates.Approved && Until < today ? AccessStates.Expired : state, comment, by, at);
        return true;
    }

    /// <summary>Whoever asked takes it back before it is decided.</summary>
    public void Withdraw(Guid by, DateTimeOffset now)
    {
        if (State != AccessStates.Submitted)
            throw new ConflictException("customers.access.state");
        (State, EndedBy, EndedAt) = (AccessStates.Withdrawn, by, now);
    }

    /// <summary>It ends before its last day.</summary>
    public void End(string? reason, Guid by, DateTimeOffset now)
    {
        if (State != AccessStates.Approved)
            throw new ConflictException("customers.access.state");
        (State, EndedBy, EndedAt, EndReason) = (AccessStates.Ended, by, now, reason?.Trim());
    }

    /// <summary>Its last day is over.</summary>
    public void Expire(DateTimeOffset now) => (State, EndedAt) = (AccessStates.Expired, now);
}
