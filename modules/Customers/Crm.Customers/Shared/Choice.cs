using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Reference;
using Crm.Customers.Contracts.Api;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Filter values from a query string, against what is allowed.</summary>
internal static class Choice
{
    /// <summary>The value; null for none; 422 at the field where it is not one of the choices.</summary>
    public static string? Of(string field, string? value, IReadOnlyList<string> choices)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        return choices.Contains(value) ? value : throw new RuleException("customers.choice", field, value, string.Join(", ", choices));
    }

    /// <summary>What the codes of a region and all that is in it begin with.</summary>
    public static string? RegionPrefix(string? region)
    {
        if (string.IsNullOrWhiteSpace(region))
            return null;
        return Regions.Find(region) is { } found ? Regions.PrefixOf(found) : throw new RuleException("customers.region", "region", region);
    }
}

/// <summary>Totals are counted up to a limit, so that none ever blocks a list.</summary>
internal static class Totals
{
    public const int Most = 1000;

    /// <summary>A page with its total; who counted counted one more than the most at the most.</summary>
    public static Page<T> Page<T>(IReadOnlyList<T> items, string? next, int counted) => new(items, next, Math.Min(counted, Most), counted > Most);

    /// <summary>A page; the first one, which has no cursor, says how many there are.</summary>
    public static Page<T> Page<T>(IReadOnlyList<T> items, string? next, string? cursor, int counted) =>
        string.IsNullOrEmpty(cursor) ? Page(items, next, counted) : new(items, next);

    /// <summary>A page; the first one, which has no cursor, says how many there are. Where it is the only one they need not be counted.</summary>
    public static async Task<Page<T>> PageAsync<T, TRow>(IReadOnlyList<T> items, string? next, string? cursor, IQueryable<TRow> all, CancellationToken ct) =>
        string.IsNullOrEmpty(cursor) ? Page(items, next, next is null ? items.Count : await all.Take(Most + 1).CountAsync(ct)) : new(items, next);
}
