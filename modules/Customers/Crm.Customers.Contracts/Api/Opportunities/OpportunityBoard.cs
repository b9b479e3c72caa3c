namespace Crm.Customers.Contracts.Api;

/// <summary>The board: every stage with its first cards.</summary>
/// <param name="Columns">One for each of <see cref="OpportunityStages"/>, in order.</param>
/// <param name="ClosedSince">Won and lost ones are shown that closed on this day or later.</param>
public sealed record OpportunityBoard(IReadOnlyList<OpportunityColumn> Columns, DateOnly ClosedSince);

/// <summary>A stage on the board.</summary>
/// <param name="Stage">One of <see cref="OpportunityStages"/>.</param>
/// <param name="Count">How many are in it.</param>
/// <param name="Sums">What they are worth, by currency, the largest first.</param>
/// <param name="Cards">The first of them, the last moved on top.</param>
public sealed record OpportunityColumn(string Stage, int Count, IReadOnlyList<OpportunitySum> Sums, IReadOnlyList<OpportunitySummary> Cards);

/// <summary>What opportunities are worth together.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Amount">Sum of amounts.</param>
public sealed record OpportunitySum(string Currency, decimal Amount);

/// <summary>What is expected in the months to come, and what was won in those behind (C-12).</summary>
/// <param name="Currency">ISO 4217 code: amounts of other currencies are not in it.</param>
/// <param name="Currencies">The currencies there are in these months.</param>
/// <param name="From">The first month, its first day.</param>
/// <param name="To">The last month, its first day.</param>
/// <param name="Months">One for each month, also where there is nothing.</param>
/// <param name="Owners">One for each owner, the largest weighted amount first.</param>
/// <param name="Units">One for each unit, the largest weighted amount first.</param>
/// <param name="Total">All together.</param>
public sealed record OpportunityForecast(
    string Currency, IReadOnlyList<string> Currencies, DateOnly From, DateOnly To, IReadOnlyList<ForecastMonth> Months,
    IReadOnlyList<ForecastPart> Owners, IReadOnlyList<ForecastPart> Units, ForecastFigures Total);

/// <summary>A month of the forecast.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Figures">Its figures.</param>
public sealed record ForecastMonth(DateOnly Month, ForecastFigures Figures);

/// <summary>An owner's or a unit's part of the forecast.</summary>
/// <param name="Id">The owner or unit; null for nobody.</param>
/// <param name="Figures">Its figures.</param>
public sealed record ForecastPart(Guid? Id, ForecastFigures Figures);

/// <summary>Figures of a forecast.</summary>
/// <param name="Open">How many are open.</param>
/// <param name="Weighted">Won, and of each open one its amount times its probability, rounded to hundredths.</param>
/// <param name="BestCase">Won, and all open ones in full.</param>
/// <param name="Won">What was won.</param>
public sealed record ForecastFigures(int Open, decimal Weighted, decimal BestCase, decimal Won);
