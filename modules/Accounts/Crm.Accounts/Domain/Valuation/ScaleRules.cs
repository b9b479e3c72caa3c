using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Domain.Valuation;

/// <summary>What a scale must be: points between 0 and 100 that never go against the direction.</summary>
internal static class ScaleRules
{
    /// <summary>The first thing that is wrong with a scale; null where nothing is.</summary>
    public static InputProblem? Problem(IndicatorScale scale, string direction)
    {
        if (scale.Missing is < 0 or > 100)
            return new InputProblem("scale.missing", "accounts.scale.points", scale.Missing);
        return scale.Kind == IndicatorScale.Banded ? Bands(scale.Bands ?? [], direction) : Linear(scale);
    }

    private static InputProblem? Linear(IndicatorScale scale) => (scale.From, scale.To) switch
    {
        (null, _) => new InputProblem("scale.from", "accounts.required"),
        (_, null) => new InputProblem("scale.to", "accounts.required"),
        var (from, to) when from >= to => new InputProblem("scale.to", "accounts.scale.range", from, to),
        _ => null,
    };

    private static InputProblem? Bands(IReadOnlyList<ScaleBand> bands, string direction)
    {
        if (bands.Count is < 2 or > 20)
            return new InputProblem("scale.bands", "accounts.scale.band_count", bands.Count);
        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].Points is < 0 or > 100)
                return new InputProblem($"scale.bands[{i}].points", "accounts.scale.points", bands[i].Points);
            if (i > 0 && bands[i].From <= bands[i - 1].From)
                return new InputProblem($"scale.bands[{i}].from", "accounts.scale.band_order", bands[i].From, bands[i - 1].From);
            if (i > 0 && (direction == IndicatorDirections.Lower ? bands[i].Points > bands[i - 1].Points : bands[i].Points < bands[i - 1].Points))
                return new InputProblem($"scale.bands[{i}].points", "accounts.scale.band_direction." + direction, bands[i].Points, bands[i - 1].Points);
        }
        return null;
    }
}
