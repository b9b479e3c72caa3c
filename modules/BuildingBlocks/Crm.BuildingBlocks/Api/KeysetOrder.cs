using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Crm.BuildingBlocks.Api;

/// <summary>Orders a list by one column and the id, either way, and goes on after the row a cursor names.</summary>
public static class KeysetOrder
{
    /// <summary>The rows in order, from after the one that the cursor names.</summary>
    /// <param name="rows">The list.</param>
    /// <param name="key">The column; not null.</param>
    /// <param name="id">The record's id, which makes the order complete.</param>
    /// <param name="descending">The largest first.</param>
    /// <param name="cursor">The cursor of the page before; none for the first page.</param>
    public static IQueryable<T> InOrder<T, TKey>(
        this IQueryable<T> rows, Expression<Func<T, TKey>> key, Expression<Func<T, Guid>> id, bool descending, string? cursor)
    {
        if (Keyset.Read<TKey>(cursor) is { } after)
            rows = rows.Where(Beyond(key, id, descending, after.Key, after.Id));
        return descending ? rows.OrderByDescending(key).ThenByDescending(id) : rows.OrderBy(key).ThenBy(id);
    }

    /// <summary><c>(key, id) &gt; (after, afterId)</c> as PostgreSQL compares rows, which an index on both columns answers.</summary>
    private static Expression<Func<T, bool>> Beyond<T, TKey>(
        Expression<Func<T, TKey>> key, Expression<Func<T, Guid>> id, bool descending, TKey after, Guid afterId)
    {
        // Captured variables become parameters, so that the plan is shared by all pages.
        Expression<Func<TKey>> afterParameter = () => after;
        Expression<Func<Guid>> afterIdParameter = () => afterId;
        var row = key.Parameters[0];
        var idBody = new Replace(id.Parameters[0], row).Visit(id.Body)!;
        var compare = typeof(NpgsqlDbFunctionsExtensions).GetMethod(
            descending ? nameof(NpgsqlDbFunctionsExtensions.LessThan) : nameof(NpgsqlDbFunctionsExtensions.GreaterThan),
            [typeof(DbFunctions), typeof(ITuple), typeof(ITuple)])!;
        return Expression.Lambda<Func<T, bool>>(
            Expression.Call(compare, Expression.Constant(EF.Functions), Pair<TKey>(key.Body, idBody), Pair<TKey>(afterParameter.Body, afterIdParameter.Body)), row);
    }

    private static UnaryExpression Pair<TKey>(Expression key, Expression id) =>
        Expression.Convert(Expression.Call(typeof(ValueTuple), nameof(ValueTuple.Create), [typeof(TKey), typeof(Guid)], key, id), typeof(ITuple));

    private sealed class Replace(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
