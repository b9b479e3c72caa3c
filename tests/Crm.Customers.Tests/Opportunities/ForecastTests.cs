using Crm.Customers.Domain.Opportunities;
using FsCheck;
using FsCheck.Fluent;

namespace Crm.Customers.Tests.Opportunities;

public sealed class ForecastTests // C-12
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly Guid[] People = [.. Enumerable.Range(1, 4).Select(n => new Guid(n, 0, 0, new byte[8]))];

    private static readonly Arbitrary<ForecastCell[]> Cells = (
        from month in Gen.Choose(0, 11)
        from owner in Gen.Choose(0, 4)
        from unit in Gen.Choose(0, 3)
        from open in Gen.Choose(0, 50)
        from cents in Gen.Choose(0, 2_000_000_000)
        from percent in Gen.Choose(0, 100)
        from won in Gen.Choose(0, 2_000_000_000)
        select new ForecastCell(
            First.AddMonths(month), owner == 4 ? null : People[owner], People[unit], open, cents / 100m, cents / 100m * percent, won / 100m)).ArrayOf().ToArbitrary();

    [Fact]
    public void Months_owners_and_units_each_come_to_the_total_but_for_rounding() => Prop.ForAll(Cells, cells =>
    {
        var forecast = Forecast.Of(cells, "CNY", ["CNY"], First, First.AddMonths(11));
        return Adds(forecast.Months.Select(m => m.Figures), forecast.Total) && Adds(forecast.Owners.Select(o => o.Figures), forecast.Total)
            && Adds(forecast.Units.Select(u => u.Figures), forecast.Total);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_won_is_never_more_than_the_weighted_and_that_never_more_than_the_best_case() => Prop.ForAll(Cells, cells =>
    {
        var forecast = Forecast.Of(cells, "CNY", ["CNY"], First, First.AddMonths(11));
        return forecast.Months.Select(m => m.Figures).Append(forecast.Total).All(f => f.Won <= f.Weighted && f.Weighted <= f.BestCase);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_does_not_matter_how_finely_the_cells_are_cut() => Prop.ForAll(Cells, cells =>
    {
        var halves = cells.SelectMany(c => new[] { c with { OpenAmount = c.OpenAmount / 2, OpenPoints = c.OpenPoints / 2, Won = c.Won / 2 }, c with { Open = 0, OpenAmount = c.OpenAmount / 2, OpenPoints = c.OpenPoints / 2, Won = c.Won / 2 } });
        return Forecast.Of([.. halves], "CNY", ["CNY"], First, First.AddMonths(11)).Total == Forecast.Of(cells, "CNY", ["CNY"], First, First.AddMonths(11)).Total;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_month_without_anything_is_there_with_noughts() =>
        Forecast.Of([], "CNY", [], First, First.AddMonths(2)).Months.Select(m => m.Month).ShouldBe([First, First.AddMonths(1), First.AddMonths(2)]);

    [Theory]
    [InlineData(1000, 30, 300)]
    [InlineData(0.05, 10, 0.01)]
    [InlineData(99.99, 100, 99.99)]
    public void Weighted_is_amount_times_probability_to_the_hundredth(double amount, int probability, double weighted) =>
        Forecast.Weighted((decimal)amount, probability).ShouldBe((decimal)weighted);

    private static bool Adds(IEnumerable<Contracts.Api.ForecastFigures> parts, Contracts.Api.ForecastFigures total)
    {
        var list = parts.ToList();
        return list.Sum(p => p.Open) == total.Open && list.Sum(p => p.Won) == total.Won && list.Sum(p => p.BestCase) == total.BestCase
            && Math.Abs(list.Sum(p => p.Weighted) - total.Weighted) <= 0.005m * (list.Count + 1);
    }
}
