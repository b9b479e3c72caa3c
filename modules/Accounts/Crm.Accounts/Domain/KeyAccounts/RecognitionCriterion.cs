using Crm.Accounts.Contracts;
using Crm.BuildingBlocks.Auditing;

namespace Crm.Accounts.Domain.KeyAccounts;

/// <summary>A rule by which customers are proposed as key accounts .</summary>
internal sealed class RecognitionCriterion : IAudited
{
    private RecognitionCriterion()
    {
    }

    public RecognitionCriterion(int position, string kind, decimal threshold, string tier, bool active) =>
        (Position, Kind, Threshold, Tier, Active) = (position, kind, threshold, tier, active);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Its place in the list; of several that a customer meets the first gives the tier.</summary>
    public int Position { get; private set; }

    /// <summary>one-order, month, year or top-percent.</summary>
    public string Kind { get; private set; } = CriterionKinds.Year;

    /// <summary>An amount in the company's currency, or a percentage.</summary>
    public decimal Threshold { get; private set; }

    /// <summary>The tier it proposes.</summary>
    public string Tier { get; private set; } = Tiers.Ordinary;
    public bool Active { get; private set; }
}
