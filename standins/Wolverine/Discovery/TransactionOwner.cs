using Microsoft.EntityFrameworkCore;
using Wolverine.Attributes;

namespace Wolverine.Runtime;

/// <summary>Which DbContext's transaction a handler runs in.</summary>
internal static class TransactionOwner
{
    public static Type? Find(string description, IReadOnlyList<HandlerCall> calls, IReadOnlySet<Type> dependencies, WolverineOptions options)
    {
        var wanted = calls.Select(x => x.Attribute<TransactionalAttribute>()).FirstOrDefault(x => x is not null);
        var refused = calls.Any(x => x.Attribute<NonTransactionalAttribute>() is not null);
        if (options.TransactionMode is null || (wanted is null && (refused || !options.TransactionsAreAutomatic))) return null;

        var contexts = dependencies.Where(x => x.IsAssignableTo(typeof(DbContext))).ToArray();
        if (wanted?.DbContextType is { } designated)
        {
            return contexts.Contains(designated)
                ? designated
                : throw new InvalidOperationException(
                    $"{description} designates {designated.Name} for its transaction but does not depend on it.");
        }

        return contexts switch
        {
            [] when wanted is null => null,
            [] => throw new InvalidOperationException($"Cannot determine the DbContext type for {description}"),
            [var only] => only,
            _ => throw new InvalidOperationException(
                $"Cannot determine the DbContext type for {description}, multiple DbContext types detected: "
                + $"{string.Join(", ", contexts.Select(x => x.Name))}. Wolverine will not guess which one owns the transaction. "
                + "Use [NonTransactional], or designate one with [Transactional(typeof(YourDbContext))].")
        };
    }
}
