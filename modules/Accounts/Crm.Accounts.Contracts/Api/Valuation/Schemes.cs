namespace Crm.Accounts.Contracts.Api;

/// <summary>An indicator's weight.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Weight">Percent; all weights of a scheme add to 100.</param>
public sealed record SchemeWeight(string Indicator, decimal Weight);

/// <summary>From a score on, this class or tier.</summary>
/// <param name="Key">platinum, gold, iron; strategic, key. Below all of them: lead, ordinary.</param>
/// <param name="From">The score, 0 to 100.</param>
public sealed record SchemeThreshold(string Key, decimal From);

/// <summary>What can be changed of a draft.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weights">Indicators and their weights, which add to 100.</param>
/// <param name="Classes">platinum, gold and iron, the best first, each from a lower score.</param>
/// <param name="Tiers">strategic and key, the best first, each from a lower score.</param>
public sealed record SchemeFields(
    string Name, IReadOnlyList<SchemeWeight> Weights, IReadOnlyList<SchemeThreshold> Classes, IReadOnlyList<SchemeThreshold> Tiers);

/// <summary>A new draft.</summary>
/// <param name="From">The scheme it starts from; null for the active one.</param>
public sealed record DraftSchemeRequest(Guid? From);

/// <summary>An indicator in a scheme, as it was when the draft was last saved.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Source">Where the figure comes from.</param>
/// <param name="Direction"><c>higher</c> or <c>lower</c> is better.</param>
/// <param name="Scale">How it becomes points.</param>
/// <param name="Weight">Percent.</param>
public sealed record SchemeLine(string Indicator, string NameZh, string NameEn, string Source, string Direction, IndicatorScale Scale, decimal Weight);

/// <summary>A scheme in the list.</summary>
/// <param name="Id">The scheme.</param>
/// <param name="Number">Its version: 1, 2, 3 ….</param>
/// <param name="Name">Its name.</param>
/// <param name="State">draft, active or retired.</param>
/// <param name="Indicators">How many indicators it weighs.</param>
/// <param name="CreatedAt">When it was drafted.</param>
/// <param name="ActivatedAt">Since when it counts.</param>
/// <param name="RetiredAt">Until when it counted.</param>
public sealed record SchemeSummary(
    Guid Id, int Number, string Name, string State, int Indicators, DateTimeOffset CreatedAt, DateTimeOffset? ActivatedAt, DateTimeOffset? RetiredAt);

/// <summary>A scheme .</summary>
/// <param name="Id">The scheme.</param>
/// <param name="Number">Its version: 1, 2, 3 ….</param>
/// <param name="Name">Its name.</param>
/// <param name="State">draft, active or retired.</param>
/// <param name="Lines">Indicators with scales and weights.</param>
/// <param name="Classes">Thresholds of value classes.</param>
/// <param name="Tiers">Thresholds of tiers.</param>
/// <param name="CreatedBy">Who drafted it.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="ActivatedBy">Who put it in force.</param>
/// <param name="ActivatedAt">When.</param>
/// <param name="RetiredAt">When the next one took its place.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
public sealed record SchemeDetails(
    Guid Id, int Number, string Name, string State, IReadOnlyList<SchemeLine> Lines, IReadOnlyList<SchemeThreshold> Classes,
    IReadOnlyList<SchemeThreshold> Tiers, Guid CreatedBy, DateTimeOffset CreatedAt, Guid? ActivatedBy, DateTimeOffset? ActivatedAt,
    DateTimeOffset? RetiredAt, string ETag);

/// <summary>How many customers a class or tier has.</summary>
/// <param name="Key">The class or tier.</param>
/// <param name="Customers">How many by this scheme.</param>
/// <param name="Before">How many by the scores that count now.</param>
public sealed record ValueShare(string Key, int Customers, int Before);

/// <summary>A customer whose score a draft would change most.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">By the draft.</param>
/// <param name="ValueClass">By the draft.</param>
/// <param name="Before">The score that counts now; null where there is none.</param>
/// <param name="ClassBefore">The class that counts now.</param>
public sealed record ValueMover(Guid CustomerId, string Code, string Name, decimal Score, string ValueClass, decimal? Before, string? ClassBefore);

/// <summary>A scheme tried on real data; nothing was kept.</summary>
/// <param name="Customers">How many customers were looked at.</param>
/// <param name="Changed">How many of them would get another class.</param>
/// <param name="Classes">Customers by value class.</param>
/// <param name="Tiers">Customers by tier.</param>
/// <param name="Movers">The twenty largest changes.</param>
public sealed record SchemeTrial(
    int Customers, int Changed, IReadOnlyList<ValueShare> Classes, IReadOnlyList<ValueShare> Tiers, IReadOnlyList<ValueMover> Movers);
