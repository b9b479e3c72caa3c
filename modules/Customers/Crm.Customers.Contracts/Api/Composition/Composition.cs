namespace Crm.Customers.Contracts.Api;

/// <summary>Of what the customers one sees are made up (C-33).</summary>
/// <param name="Customers">How many there are.</param>
/// <param name="ComparedWith">The day whose figures stand beside today's: the last one kept on or before the day asked for; null where none is.</param>
/// <param name="CustomersThen">How many there were.</param>
/// <param name="Parts">One for each of <see cref="CompositionDimensions"/>.</param>
public sealed record CustomersComposition(int Customers, DateOnly? ComparedWith, int? CustomersThen, IReadOnlyList<CompositionPart> Parts);

/// <summary>The customers by one of their properties.</summary>
/// <param name="Dimension">One of <see cref="CompositionDimensions"/>.</param>
/// <param name="Shares">The most first; grades and stages in their order.</param>
public sealed record CompositionPart(string Dimension, IReadOnlyList<CompositionShare> Shares);

/// <summary>How many customers have a value.</summary>
/// <param name="Key">The value: a grade, a stage, a GB/T 2260 province, a GB/T 4754 section; empty where it is not known.</param>
/// <param name="Now">How many now.</param>
/// <param name="Then">How many then; null without a day to compare with.</param>
public sealed record CompositionShare(string Key, int Now, int? Then);
