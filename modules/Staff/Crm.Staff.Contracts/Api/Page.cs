namespace Crm.Staff.Contracts.Api;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Next">Cursor of the next page; null at the end.</param>
/// <typeparam name="T">The row.</typeparam>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
