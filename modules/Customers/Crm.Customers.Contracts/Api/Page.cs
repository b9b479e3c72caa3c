namespace Crm.Customers.Contracts.Api;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Next">Cursor of the next page; null at the end.</param>
/// <param name="Total">How many rows there are in all, counted up to 1,000; only on the first page of lists that have a total.</param>
/// <param name="TotalIsMore">True where there are more than <paramref name="Total"/>.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next, int? Total = null, bool TotalIsMore = false);
