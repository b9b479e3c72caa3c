using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Crm.BuildingBlocks.Search;

/// <summary>Search within LINQ queries.</summary>
public static class SearchQueries
{
    /// <summary>Keeps the rows whose vector matches what was typed; all rows when nothing searchable was typed.</summary>
    /// <example><c>db.Customers.WhereMatches(c => c.Search, typed)</c></example>
    public static IQueryable<T> WhereMatches<T>(
        this IQueryable<T> rows, Expression<Func<T, NpgsqlTsVector>> vector, string? typed, Synonyms? synonyms = null) =>
        rows.WhereMatches(vector, SearchText.Query(typed, synonyms));

    /// <summary>Keeps the rows whose vector matches a query of <see cref="SearchText"/>; all rows when it is null.</summary>
    public static IQueryable<T> WhereMatches<T>(this IQueryable<T> rows, Expression<Func<T, NpgsqlTsVector>> vector, NpgsqlTsQuery? query)
    {
        if (query is null)
            return rows;
        // A captured variable becomes a parameter, so the plan is shared by all searches.
        Expression<Func<NpgsqlTsQuery>> parameter = () => query;
        var matches = Expression.Call(typeof(NpgsqlFullTextSearchLinqExtensions), nameof(NpgsqlFullTextSearchLinqExtensions.Matches),
            null, vector.Body, parameter.Body);
        return rows.Where(Expression.Lambda<Func<T, bool>>(matches, vector.Parameters));
    }
}
