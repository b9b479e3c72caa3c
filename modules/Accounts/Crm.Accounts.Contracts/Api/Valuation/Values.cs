namespace Crm.Accounts.Contracts.Api;

/// <summary>A run of the assessment over all customers .</summary>
/// <param name="Id">The run.</param>
/// <param name="SchemeId">The scheme.</param>
/// <param name="SchemeNumber">Its version.</param>
/// <param name="State">waiting or done.</param>
/// <param name="Scheduled">Whether the schedule started it.</param>
/// <param name="Customers">How many customers were scored.</param>
/// <param name="Changed">How many scores were new or other than before.</param>
/// <param name="TierChanges">How many key accounts got another tier.</param>
/// <param name="Classes">Customers by value class.</param>
/// <param name="By">Who started it; empty for the schedule.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record ValueRunStatus(
    Guid Id, Guid SchemeId, int SchemeNumber, string State, bool Scheduled, int Customers, int Changed, int TierChanges,
    IReadOnlyList<ValueShare> Classes, Guid By, DateTimeOffset RequestedAt, DateTimeOffset? FinishedAt, int? Milliseconds);

/// <summary>A customer in the ranking.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="OwnerId">Who owns it.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="PreviousScore">The score before.</param>
/// <param name="ValueClass">platinum, gold, iron or lead.</param>
/// <param name="Tier">The tier the score stands for.</param>
/// <param name="TwelveMonths">Trade of twelve months, in the company's currency.</param>
/// <param name="ValuedAt">When it last changed.</param>
public sealed record ValueSummary(
    Guid CustomerId, string Code, string Name, Guid? OwnerId, decimal Score, decimal? PreviousScore, string ValueClass, string Tier,
    decimal TwelveMonths, DateTimeOffset ValuedAt);

/// <summary>What one indicator gave.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Source">Where the figure comes from.</param>
/// <param name="Input">The figure; null where there was none.</param>
/// <param name="Points">0 to 100.</param>
/// <param name="Weight">Percent.</param>
/// <param name="Contribution">What it added to the score: points times weight.</param>
public sealed record ValueExplanation(
    string Indicator, string NameZh, string NameEn, string Source, decimal? Input, decimal Points, decimal Weight, decimal Contribution);

/// <summary>A score in the history, which is never rewritten.</summary>
/// <param name="RunId">The run that gave it.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="ValueClass">Its class.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="At">When.</param>
public sealed record ValuePoint(Guid RunId, decimal Score, string ValueClass, string Tier, DateTimeOffset At);

/// <summary>A customer's value, with what made it.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">0 to 100; null before the first assessment.</param>
/// <param name="ValueClass">platinum, gold, iron or lead.</param>
/// <param name="Tier">The tier the score stands for.</param>
/// <param name="SchemeNumber">Version of the scheme.</param>
/// <param name="Explanation">What each indicator gave; adds to the score.</param>
/// <param name="History">The latest scores, newest first, 24 at most.</param>
/// <param name="Trade">Its trade; null without orders.</param>
public sealed record CustomerValue(
    Guid CustomerId, string Code, string Name, decimal? Score, string? ValueClass, string? Tier, int? SchemeNumber,
    IReadOnlyList<ValueExplanation> Explanation, IReadOnlyList<ValuePoint> History, CustomerTrade? Trade);

/// <summary>What a customer bought, in the company's currency.</summary>
/// <param name="TwelveMonths">Trade of the twelve months up to <paramref name="AsOf"/>.</param>
/// <param name="PreviousTwelve">Trade of the twelve months before those.</param>
/// <param name="Orders12">Orders of the twelve months.</param>
/// <param name="LargestOrder">The largest order of the twelve months.</param>
/// <param name="LargestMonth">The largest calendar month of the twelve months.</param>
/// <param name="FirstOrderOn">Day of the first order.</param>
/// <param name="LastOrderOn">Day of the latest order.</param>
/// <param name="AsOf">The day the twelve months end: today, or the source's latest order where it ended more than a year ago.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record CustomerTrade(
    decimal TwelveMonths, decimal PreviousTwelve, int Orders12, decimal LargestOrder, decimal LargestMonth, DateOnly FirstOrderOn,
    DateOnly LastOrderOn, DateOnly AsOf, string Currency);

/// <summary>Revenue of the twelve months by tier, for the dashboard.</summary>
/// <param name="Tier">strategic, key, ordinary, or <c>none</c> for customers that are no key account.</param>
/// <param name="Customers">Customers with orders.</param>
/// <param name="TwelveMonths">Their trade.</param>
/// <param name="PreviousTwelve">Their trade of the twelve months before.</param>
public sealed record TierRevenue(string Tier, int Customers, decimal TwelveMonths, decimal PreviousTwelve);

/// <summary>Revenue by tier.</summary>
/// <param name="Tiers">All four, the best first.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record RevenueByTier(IReadOnlyList<TierRevenue> Tiers, string Currency);
