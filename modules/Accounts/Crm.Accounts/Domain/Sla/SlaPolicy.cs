using Crm.Accounts.Contracts.Events;
using Crm.BuildingBlocks.Auditing;

namespace Crm.Accounts.Domain.Sla;

/// <summary>One version of what a tier is promised; the one with the largest number is in force. Never changed, only followed by the next.</summary>
internal sealed class SlaPolicy : IAudited
{
    private SlaPolicy()
    {
    }

    public SlaPolicy(string tier, int number, string name, IEnumerable<SlaTarget> targets, Guid setBy, DateTimeOffset setAt)
    {
        (Tier, Number, Name, SetBy, SetAt, Told) = (tier, number, name, setBy, setAt, true);
        Targets = [.. targets];
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>strategic, key, ordinary, or none for all other customers.</summary>
    public string Tier { get; private set; } = "";

    /// <summary>1, 2 ….</summary>
    public int Number { get; private set; }
    public string Name { get; private set; } = "";
    public IReadOnlyList<SlaTarget> Targets { get; private set; } = [];

    /// <summary>Who set it; empty for the ones a new installation has.</summary>
    public Guid SetBy { get; private set; }
    public DateTimeOffset SetAt { get; private set; }

    /// <summary>Whether the others were told; the ones of a new installation are told once messages flow.</summary>
    [NotAudited]
    public bool Told { get; set; }

    public SlaPolicySet Set() => new(Id, Tier, Name, Targets, Number, SetAt);
}
