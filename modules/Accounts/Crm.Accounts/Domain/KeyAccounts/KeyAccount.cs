using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Events;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Domain.KeyAccounts;

/// <summary>A customer on its way to being a key account, being one, or having been one. A customer has one for ever.</summary>
internal sealed partial class KeyAccount : IVersioned, IAudited
{
    private readonly List<KeyAccountMember> team = [];
    private readonly List<KeyAccountEntry> history = [];

    private KeyAccount()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid CustomerId { get; private set; }
    public string Number { get; private set; } = "";
    public string Status { get; private set; } = KeyAccountStatuses.Proposed;
    public string? StatusReason { get; private set; }
    public DateTimeOffset StatusAt { get; private set; }

    /// <summary>strategic, key or ordinary; before the approval the proposed one.</summary>
    public string Tier { get; private set; } = Tiers.Ordinary;
    public string? ValueClass { get; private set; }
    public Guid ManagerId { get; private set; }
    public Guid UnitId { get; private set; }
    public Guid NominatedBy { get; private set; }
    public DateTimeOffset NominatedAt { get; private set; }
    public string Reason { get; private set; } = "";
    public decimal ExpectedYearly { get; private set; }
    public string Currency { get; private set; } = "";

    /// <summary>The approval of the nomination that is out.</summary>
    public Guid? ApprovalId { get; private set; }
    public DateTimeOffset? RecognisedAt { get; private set; }
    public uint Version { get; private set; }
    public IReadOnlyList<KeyAccountMember> Team => team;

    public static KeyAccount Nominate(string number, Guid customerId, Nomination nomination, Guid by, DateTimeOffset now)
    {
        var account = new KeyAccount { Number = number, CustomerId = customerId };
        account.Propose(nomination, by, now);
        return account;
    }

    /// <summary>A customer that was one, or was refused, can be nominated again.</summary>
    public void NominateAgain(Nomination nomination, Guid by, DateTimeOffset now)
    {
        if (Status != KeyAccountStatuses.Left)
            throw new ConflictException("accounts.keyaccount.exists", Number);
        Propose(nomination, by, now);
    }

    public void ChangeNomination(Nomination nomination, Guid by, DateTimeOffset now)
    {
        Demand(KeyAccountStatuses.Proposed);
        Set(nomination);
        Note("changed", by, now, ("tier", Tier));
    }

    /// <summary>Puts the nomination before the approvers.</summary>
    /// <returns>The id to request the approval with.</returns>
    public Guid Submit(Guid by, DateTimeOffset now)
    {
        Demand(KeyAccountStatuses.Proposed);
        ApprovalId = Guid.CreateVersion7(now);
        MoveTo(KeyAccountStatuses.InReview, null, now);
        Note("submitted", by, now, ("tier", Tier));
        return ApprovalId.Value;
    }

    /// <summary>Takes the nomination back from the approvers.</summary>
    /// <returns>The approval to withdraw.</returns>
    public Guid Withdraw(string reason, Guid by, DateTimeOffset now)
    {
        Demand(KeyAccountStatuses.InReview);
        var approval = ApprovalId!.Value;
        BackToProposed("withdrawn", reason, by, now);
        return approval;
    }

    /// <summary>The approvers agreed: it is a key account, its tier held for a year; its manager is its team's first member.</summary>
    public IReadOnlyList<object> Recognise(Guid by, string? comment, DateOnly today, DateTimeOffset now)
    {
        ApprovalId = null;
        RecognisedAt = now;
        HeldUntil = today.AddYears(1);
        MoveTo(KeyAccountStatuses.Active, comment, now);
        Note("approved", by, now, ("tier", Tier), ("comment", comment));
        ChangeManager(today);
        var recognised = new KeyAccountRecognised(Id, CustomerId, Tier, ManagerId, NominatedBy, now);
        // The event of the first recognition stands for version 1 of the tier; later ones come after versions that others have.
        if (TierVersion++ == 0)
            return [recognised, TellTeam(today, now)];
        return [recognised, TellTier(Tiers.None, "recognised", now), TellTeam(today, now)];
    }

    /// <summary>The approvers refused.</summary>
    public void Refuse(Guid by, string? comment, DateTimeOffset now)
    {
        ApprovalId = null;
        MoveTo(KeyAccountStatuses.Left, comment, now);
        Note("rejected", by, now, ("comment", comment));
    }

    /// <summary>The approvers want it changed first.</summary>
    public void Return(Guid by, string? comment, DateTimeOffset now) => BackToProposed("returned", comment, by, now);

    /// <summary>Suspends, takes up again, or ends it. While suspended or left, the customer is promised what every customer is.</summary>
    /// <returns>What others are told: the tier, and an approval that is not wanted any more.</returns>
    public IReadOnlyList<object> ChangeStatus(string to, string reason, Guid by, DateTimeOffset now)
    {
        var before = Status;
        if (!Next(before).Contains(to))
            throw new ConflictException($"accounts.keyaccount.at.{before}");
        MoveTo(to, reason, now);
        Note(to switch { KeyAccountStatuses.Active => "resumed", KeyAccountStatuses.Suspended => "suspended", _ => "left" }, by, now, ("reason", reason));
        var told = new List<object>();
        if (before == KeyAccountStatuses.Active || to == KeyAccountStatuses.Active)
            told.Add(TellTier(before == KeyAccountStatuses.Active ? Tier : Tiers.None, reason, now));
        if (to == KeyAccountStatuses.Left && Wanted is { } wanted)
            told.Add(new ApprovalWithdrawn(wanted.ApprovalId, by, reason, now));
        if (to == KeyAccountStatuses.Left)
            Wanted = null;
        return told;
    }

    /// <summary>The customer was merged into another, to which the key account belongs from now on.</summary>
    public IReadOnlyList<object> MoveTo(Guid customerId, DateOnly today, DateTimeOffset now)
    {
        CustomerId = customerId;
        Note("merged", Guid.Empty, now);
        return Status == KeyAccountStatuses.Active ? [TellTier(Tiers.None, "merged", now), TellTeam(today, now)] : [];
    }

    /// <summary>The merge was undone: it belongs to the customer that is back; the one that had it has none again.</summary>
    public IReadOnlyList<object> MoveBack(Guid customerId, DateOnly today, DateTimeOffset now)
    {
        object[] told = Status == KeyAccountStatuses.Active
            ? [new TierChanged(CustomerId, Tiers.None, Tier, ValueClass, "merged", ++TierVersion, now), new AccountTeamChanged(CustomerId, [], ++TeamVersion, now)]
            : [];
        return [.. told, .. MoveTo(customerId, today, now)];
    }

    /// <summary>The customer was merged into another that has a key account of its own: this one ends, whatever it was at.</summary>
    /// <returns>The approvals that are not wanted any more.</returns>
    public IReadOnlyList<object> EndMerged(Guid by, DateTimeOffset now)
    {
        Guid?[] waiting = [ApprovalId, Wanted?.ApprovalId];
        (ApprovalId, Wanted) = (null, null);
        MoveTo(KeyAccountStatuses.Left, "merged", now);
        Note("merged", by, now);
        return [.. waiting.OfType<Guid>().Select(id => new ApprovalWithdrawn(id, by, "merged", now))];
    }

    /// <summary>To where a person may move it by hand.</summary>
    public static IReadOnlyList<string> Next(string status) => status switch
    {
        KeyAccountStatuses.Proposed => [KeyAccountStatuses.Left],
        KeyAccountStatuses.Active => [KeyAccountStatuses.Suspended, KeyAccountStatuses.Left],
        KeyAccountStatuses.Suspended => [KeyAccountStatuses.Active, KeyAccountStatuses.Left],
        _ => [],
    };

    private void Propose(Nomination nomination, Guid by, DateTimeOffset now)
    {
        (NominatedBy, NominatedAt, HeldUntil, Wanted) = (by, now, null, null);
        Set(nomination);
        MoveTo(KeyAccountStatuses.Proposed, null, now);
        Note("nominated", by, now, ("tier", Tier), ("reason", Reason));
    }

    private void BackToProposed(string how, string? comment, Guid by, DateTimeOffset now)
    {
        ApprovalId = null;
        MoveTo(KeyAccountStatuses.Proposed, comment, now);
        Note(how, by, now, ("comment", comment));
    }

    private void Set(Nomination n) =>
        (Tier, ManagerId, UnitId, Reason, ExpectedYearly, Currency) = (n.Tier, n.ManagerId, n.UnitId, n.Reason, n.ExpectedYearly, n.Currency);

    private void MoveTo(string status, string? reason, DateTimeOffset now) => (Status, StatusReason, StatusAt) = (status, reason, now);

    private void Demand(string status)
    {
        if (Status != status)
            throw new ConflictException($"accounts.keyaccount.at.{Status}");
    }

    // What happens at one moment keeps its order: each line is a microsecond, PostgreSQL's resolution, after the one before.
    private void Note(string kind, Guid by, DateTimeOffset now, params (string Name, string? Value)[] facts) => history.Add(new KeyAccountEntry(
        Id, kind, by, now.AddMicroseconds(history.Count), facts.Where(f => f.Value is { Length: > 0 }).ToDictionary(f => f.Name, f => f.Value!)));
}
