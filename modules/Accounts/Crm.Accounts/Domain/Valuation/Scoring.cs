using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;

namespace Crm.Accounts.Domain.Valuation;

/// <summary>A score with the points that made it.</summary>
/// <param name="Score">0 to 100, to two decimals.</param>
/// <param name="ValueClass">platinum, gold, iron or lead.</param>
/// <param name="Tier">strategic, key or ordinary.</param>
/// <param name="Points">Points of each line of the scheme, in its order.</param>
internal readonly record struct Valuation(decimal Score, string ValueClass, string Tier, decimal[] Points);

/// <summary>Scores customers by a scheme: no clock, no chance, so that the same inputs always give the same score.</summary>
internal sealed class Scoring(IReadOnlyList<SchemeLine> lines, IReadOnlyList<SchemeThreshold> classes, IReadOnlyList<SchemeThreshold> tiers)
{
    public const string LowestTier = Tiers.Ordinary;
    private readonly int[] inputs = [.. lines.Select(l => ValueSources.All.ToList().IndexOf(l.Source))];

    /// <summary>Scores one customer.</summary>
    /// <param name="figures">One figure for each of <see cref="ValueSources.All"/>; null where there is none.</param>
    public Valuation Score(IReadOnlyList<decimal?> figures)
    {
        var points = new decimal[lines.Count];
        var score = 0m;
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = Points(lines[i].Scale, lines[i].Direction, figures[inputs[i]]);
            score += points[i] * lines[i].Weight / 100;
        }
        score = Math.Round(score, 2, MidpointRounding.AwayFromZero);
        return new Valuation(score, Of(classes, score, ValueClasses.Lead), Of(tiers, score, LowestTier), points);
    }

    /// <summary>Points of a figure, 0 to 100, to two decimals.</summary>
    public static decimal Points(IndicatorScale scale, string direction, decimal? figure)
    {
        if (figure is not { } value)
            return scale.Missing;
        if (scale.Kind == IndicatorScale.Banded)
            return (scale.Bands!.LastOrDefault(b => b.From <= value) ?? scale.Bands![0]).Points;
        var share = Math.Clamp((value - scale.From!.Value) / (scale.To!.Value - scale.From.Value), 0, 1);
        return Math.Round((direction == IndicatorDirections.Lower ? 1 - share : share) * 100, 2, MidpointRounding.AwayFromZero);
    }

    private static string Of(IReadOnlyList<SchemeThreshold> thresholds, decimal score, string below) =>
        thresholds.FirstOrDefault(t => score >= t.From)?.Key ?? below;
}
