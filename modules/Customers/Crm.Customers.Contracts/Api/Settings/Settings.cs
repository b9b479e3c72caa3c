namespace Crm.Customers.Contracts.Api;

/// <summary>How customer codes are made (C-22).</summary>
/// <param name="Pattern">
/// Text with <c>{W|N}</c> (foreign, domestic), <c>{owner:00}</c> (the owner's number), <c>{yyyy}</c>, <c>{yy}</c> and exactly one
/// <c>{serial:000}</c>; the zeros say how many digits at least. A year in it makes the serial start again each year.
/// </param>
/// <param name="Example">What the next code would look like.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
public sealed record CodeRuleDetails(string Pattern, string Example, string ETag);

/// <summary>Changes the code rule; codes given before stay. A pattern that was used before goes on from its last serial.</summary>
/// <param name="Pattern">The new pattern.</param>
public sealed record ChangeCodeRuleRequest(string Pattern);

/// <summary>One condition of a grade rule.</summary>
/// <param name="Fact">trade12m (in the currency of the books), daysSinceContact, traded (1 or 0), sampled (1 or 0), tradedOrSampled (1 or 0), daysKnown.</param>
/// <param name="Operator">&gt;=, &gt;, &lt;=, &lt; or =.</param>
/// <param name="Value">The number compared with.</param>
public sealed record GradeCondition(string Fact, string Operator, decimal Value);

/// <summary>A grade rule: the first whose conditions all hold gives the grade (C-30).</summary>
/// <param name="Key">Stable name, shown in explanations, e.g. <c>large-in-touch</c>.</param>
/// <param name="Grade">A, B, C, D or X.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Conditions">All must hold; none means always, which the last rule must have.</param>
public sealed record GradeRule(string Key, string Grade, string Name, string NameEn, IReadOnlyList<GradeCondition> Conditions);

/// <summary>The grade rules in force.</summary>
/// <param name="Rules">In order.</param>
/// <param name="ETag">Their version, for <c>If-Match</c>.</param>
public sealed record GradeRulesDetails(IReadOnlyList<GradeRule> Rules, string ETag);

/// <summary>Sets the grade rules; customers are graded again at once.</summary>
/// <param name="Rules">In order; the last without conditions.</param>
public sealed record ChangeGradeRulesRequest(IReadOnlyList<GradeRule> Rules);

/// <summary>What grade rules would change, were they in force now (C-30). Nothing is changed.</summary>
/// <param name="Customers">How many customers were looked at.</param>
/// <param name="Moves">How many would go from which grade to which, the most first; those that stay are left out.</param>
/// <param name="Examples">Some of them, those with the most trade first, at most 20.</param>
public sealed record GradePreview(int Customers, IReadOnlyList<GradeMove> Moves, IReadOnlyList<GradeExample> Examples);

/// <summary>Customers that would get another grade.</summary>
/// <param name="From">The grade now; null where there is none yet.</param>
/// <param name="To">The grade then.</param>
/// <param name="Count">How many.</param>
public sealed record GradeMove(string? From, string To, int Count);

/// <summary>A customer that would get another grade.</summary>
/// <param name="Id">The customer.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">The grade now.</param>
/// <param name="To">The grade then.</param>
/// <param name="Rule">Key of the rule that would give it.</param>
/// <param name="Trade">Trade of twelve months.</param>
/// <param name="DaysSinceContact">Days since the last contact.</param>
public sealed record GradeExample(Guid Id, string Code, string Name, string? From, string To, string Rule, decimal Trade, int DaysSinceContact);
