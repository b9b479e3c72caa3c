namespace Crm.Accounts.Domain.KeyAccounts;

/// <summary>A line of a key account's history: what happened, who did it, with the facts for the text.</summary>
internal sealed class KeyAccountEntry
{
    private KeyAccountEntry()
    {
    }

    internal KeyAccountEntry(Guid keyAccountId, string kind, Guid by, DateTimeOffset at, IReadOnlyDictionary<string, string> facts) =>
        (KeyAccountId, Kind, By, At, Facts) = (keyAccountId, kind, by, at, facts);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid KeyAccountId { get; private set; }

    /// <summary>nominated, changed, submitted, approved, rejected, returned, withdrawn, suspended, resumed, left, tier, tier-wanted, tier-refused, member-added, member-ended, manager or merged.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Who did it; empty for Crm itself.</summary>
    public Guid By { get; private set; }
    public DateTimeOffset At { get; private set; }
    public IReadOnlyDictionary<string, string> Facts { get; private set; } = new Dictionary<string, string>();
}
