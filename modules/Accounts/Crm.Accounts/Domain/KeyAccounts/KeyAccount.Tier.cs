using System.Globalization;
using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Domain.KeyAccounts;

/// <summary>Tier and value class: the scheme's, unless an approved one is held.</summary>
internal sealed partial class KeyAccount
{
    /// <summary>What the value scheme last said; null before the first assessment.</summary>
    public string? SchemeTier { get; private set; }

    /// <summary>The last day on which an approved tier stands against the scheme's; null where the scheme's counts.</summary>
    public DateOnly? HeldUntil { get; private set; }

    /// <summary>Another tier that waits for approval.</summary>
    public WantedTier? Wanted { get; private set; }

    /// <summary>Grows with each tier others are told of.</summary>
    [NotAudited]
    public long TierVersion { get; private set; }

    /// <summary>Takes what the value scheme found. A tier that an approval gave keeps standing until its last day.</summary>
    /// <param name="tier">The scheme's tier.</param>
    /// <param name="valueClass">platinum, gold, iron or lead.</param>
    /// <param name="reason">Told with the change.</param>
    /// <param name="now">The moment of the assessment.</param>
    /// <returns>What changed for others; null where nothing did, or it is no key account now.</returns>
    public TierChanged? Revalue(string tier, string valueClass, string reason, DateTimeOffset now)
    {
        var (tierBefore, classBefore) = (Tier, ValueClass);
        (SchemeTier, ValueClass) = (tier, valueClass);
        var recognised = Status is KeyAccountStatuses.Active or KeyAccountStatuses.Suspended;
        if (recognised && !IsHeld(ChinaTime.Today(now)))
            (Tier, HeldUntil) = (tier, null);
        if (Tier != tierBefore)
            Note("tier", Guid.Empty, now, ("tier", Tier), ("previous", tierBefore), ("reason", reason));
        return Status == KeyAccountStatuses.Active && (Tier != tierBefore || ValueClass != classBefore) ? TellTier(tierBefore, reason, now) : null;
    }

    /// <summary>Ends a hold whose last day is over: the scheme's tier counts again.</summary>
    /// <returns>What changed for others; null where the tier is the same or it is no key account now.</returns>
    public TierChanged? EndHold(DateOnly today, DateTimeOffset now)
    {
        if (HeldUntil is null || IsHeld(today))
            return null;
        HeldUntil = null;
        return SchemeTier is null || ValueClass is null ? null : Revalue(SchemeTier, ValueClass, "hold-ended", now);
    }

    /// <summary>Asks for a tier against the scheme's.</summary>
    /// <returns>The id to request the approval with.</returns>
    public Guid WantTier(string tier, DateOnly until, string reason, Guid by, DateTimeOffset now)
    {
        Demand(KeyAccountStatuses.Active);
        if (Wanted is not null)
            throw new ConflictException("accounts.tier.waits");
        if (tier == Tier && HeldUntil >= until)
            throw new RuleException("accounts.tier.same", "tier");
        Wanted = new WantedTier(Guid.CreateVersion7(now), tier, until, reason, by);
        Note("tier-wanted", by, now, ("tier", tier), ("until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("reason", reason));
        return Wanted.ApprovalId;
    }

    /// <summary>The approvers decided about the wanted tier.</summary>
    /// <returns>What changed for others, if anything.</returns>
    public TierChanged? DecideWanted(bool approved, Guid by, string? comment, DateTimeOffset now)
    {
        var (wanted, before) = (Wanted!, Tier);
        Wanted = null;
        if (!approved)
        {
            Note("tier-refused", by, now, ("tier", wanted.Tier), ("comment", comment));
            return null;
        }
        (Tier, HeldUntil) = (wanted.Tier, wanted.Until);
        Note("tier", by, now, ("tier", Tier), ("previous", before), ("reason", wanted.Reason));
        return Status == KeyAccountStatuses.Active && Tier != before ? TellTier(before, wanted.Reason, now) : null;
    }

    private bool IsHeld(DateOnly today) => HeldUntil is { } until && today <= until;

    private TierChanged TellTier(string previous, string reason, DateTimeOffset now) =>
        new(CustomerId, Status == KeyAccountStatuses.Active ? Tier : Tiers.None, previous, ValueClass, reason, ++TierVersion, now);
}
