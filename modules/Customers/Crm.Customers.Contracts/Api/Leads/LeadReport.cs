namespace Crm.Customers.Contracts.Api;

/// <summary>What became of the leads of one source.</summary>
/// <param name="Source">One of <see cref="LeadSources"/>.</param>
/// <param name="Leads">How many came in.</param>
/// <param name="Contacted">Of them: somebody was in touch.</param>
/// <param name="Verified">Found true.</param>
/// <param name="False">Found false.</param>
/// <param name="Qualified">Became customers.</param>
/// <param name="Nurturing">Left alone until a day.</param>
/// <param name="Discarded">Given up.</param>
/// <param name="Trading">Customers among those qualified that bought within twelve months.</param>
/// <param name="Trade">What they bought, in the currency of the books.</param>
public sealed record SourceFigures(
    string Source, int Leads, int Contacted, int Verified, int False, int Qualified, int Nurturing, int Discarded, int Trading, decimal Trade);

/// <summary>Leads of a time by source, and why leads were given up.</summary>
/// <param name="From">Came in on this day or later.</param>
/// <param name="To">Came in on this day or earlier.</param>
/// <param name="Sources">The source with the most leads first.</param>
/// <param name="Discards">Reasons of <see cref="DiscardReasons"/>, the most frequent first.</param>
public sealed record LeadReportFigures(DateOnly From, DateOnly To, IReadOnlyList<SourceFigures> Sources, IReadOnlyList<KeyCount> Discards);
