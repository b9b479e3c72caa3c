using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Opportunities;

/// <summary>What the opportunities of one month, owner and unit come to.</summary>
/// <param name="Month">The month's first day.</param>
/// <param name="OwnerId">Whose they are.</param>
/// <param name="UnitId">The unit they belong to.</param>
/// <param name="Open">How many are open.</param>
/// <param name="OpenAmount">What these are worth.</param>
/// <param name="OpenPoints">Sum of amount times percent of these.</param>
/// <param name="Won">What was won.</param>
internal sealed record ForecastCell(DateOnly Month, Guid? OwnerId, Guid UnitId, int Open, decimal OpenAmount, decimal OpenPoints, decimal Won);

/// <summary>Adds the cells up by month, owner and unit. It is rounded last, so that no part depends on how finely the cells were cut.</summary>
internal static class Forecast
{
    public static decimal Weighted(decimal? amount, int probability) => Rounded((amount ?? 0) * probability);

    public static OpportunityForecast Of(
        IReadOnlyCollection<ForecastCell> cells, string currency, IReadOnlyList<string> currencies, DateOnly from, DateOnly to)
    {
        var byMonth = cells.ToLookup(c => c.Month);
        var months = new List<ForecastMonth>();
        for (var month = from; month <= to; month = month.AddMonths(1))
            months.Add(new ForecastMonth(month, Figures(byMonth[month])));
        return new OpportunityForecast(
            currency, currencies, from, to, months, Parts(cells.GroupBy(c => c.OwnerId)), Parts(cells.GroupBy(c => (Guid?)c.UnitId)), Figures(cells));
    }

    private static List<ForecastPart> Parts(IEnumerable<IGrouping<Guid?, ForecastCell>> groups) =>
        [.. groups.Select(g => new ForecastPart(g.Key, Figures(g))).OrderByDescending(p => p.Figures.Weighted).ThenBy(p => p.Id)];

    private static ForecastFigures Figures(IEnumerable<ForecastCell> cells)
    {
        var (open, amount, points, won) = (0, 0m, 0m, 0m);
        foreach (var cell in cells)
            (open, amount, points, won) = (open + cell.Open, amount + cell.OpenAmount, points + cell.OpenPoints, won + cell.Won);
        return new ForecastFigures(open, won + Rounded(points), won + amount, won);
    }

    private static decimal Rounded(decimal points) => Math.Round(points / 100, 2, MidpointRounding.AwayFromZero);
}
