namespace Crm.Service.Contracts.Api;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="Items">The rows, in order.</param>
/// <param name="Next">Cursor of the next page; null at the end.</param>
/// <param name="Total">How many rows match, counted up to 1,000; null where it was not asked for.</param>
/// <param name="TotalIsMore">Whether there are more than <paramref name="Total"/>.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next, int? Total = null, bool TotalIsMore = false);
