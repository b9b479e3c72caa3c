using Crm.Accounts.Contracts;

namespace Crm.Accounts.Domain.KeyAccounts;

/// <summary>What recognition looks at: the trade of twelve months.</summary>
internal readonly record struct TradeFigures(decimal TwelveMonths, decimal LargestOrder, decimal LargestMonth);

/// <summary>The active recognition criteria with the amount from which each is met, in their order .</summary>
internal sealed class CandidateRules
{
    private readonly List<(RecognitionCriterion Criterion, decimal From)> rules;

    /// <param name="criteria">The criteria.</param>
    /// <param name="topFrom">For a percentage, the smallest trade of twelve months among the best so many percent; null where nobody trades.</param>
    public CandidateRules(IEnumerable<RecognitionCriterion> criteria, Func<decimal, decimal?> topFrom) => rules =
    [
        .. criteria.Where(c => c.Active).OrderBy(c => c.Position)
            .Select(c => (c, c.Kind == CriterionKinds.TopPercent ? topFrom(c.Threshold) ?? decimal.MaxValue : c.Threshold)),
    ];

    public decimal OrderFrom => Least(CriterionKinds.OneOrder);
    public decimal MonthFrom => Least(CriterionKinds.Month);
    public decimal YearFrom => Math.Min(Least(CriterionKinds.Year), Least(CriterionKinds.TopPercent));

    /// <summary>The criteria that are met, in their order.</summary>
    public IEnumerable<RecognitionCriterion> Met(TradeFigures trade) => rules.Where(r => r.From <= r.Criterion.Kind switch
    {
        CriterionKinds.OneOrder => trade.LargestOrder,
        CriterionKinds.Month => trade.LargestMonth,
        _ => trade.TwelveMonths,
    }).Select(r => r.Criterion);

    private decimal Least(string kind) => rules.Where(r => r.Criterion.Kind == kind).Select(r => r.From).DefaultIfEmpty(decimal.MaxValue).Min();
}
