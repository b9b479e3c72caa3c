using System.Linq.Expressions;
using System.Reflection;

namespace Wolverine.Runtime;

/// <summary>Brings every shape of return value to one: a value task of an object.</summary>
internal static class HandlerResults
{
    public static Expression Normalize(MethodCallExpression call)
    {
        var type = call.Type;
        if (type == typeof(void)) return Expression.Block(call, Expression.Default(typeof(ValueTask<object?>)));
        if (type == typeof(Task)) return Wrap(nameof(FromTask), null, call);
        if (type == typeof(ValueTask)) return Wrap(nameof(FromValueTask), null, call);
        for (var closed = type; closed is not null; closed = closed.BaseType)
        {
            if (!closed.IsGenericType) continue;
            if (closed.GetGenericTypeDefinition() == typeof(Task<>)) return Wrap(nameof(FromTaskOf), closed.GetGenericArguments()[0], call);
            if (closed.GetGenericTypeDefinition() == typeof(ValueTask<>))
                return Wrap(nameof(FromValueTaskOf), closed.GetGenericArguments()[0], call);
        }

        var constructor = typeof(ValueTask<object?>).GetConstructor([typeof(object)])!;
        return Expression.New(constructor, Expression.Convert(call, typeof(object)));
    }

    public static Expression ThenDispose(Expression call, Expression handler) => Expression.Call(
        typeof(HandlerResults), nameof(Dispose), null,
        Expression.Lambda<Func<ValueTask<object?>>>(call), Expression.Convert(handler, typeof(object)));

    private static MethodCallExpression Wrap(string method, Type? argument, Expression call) => Expression.Call(
        typeof(HandlerResults), method, argument is null ? null : [argument], call);

    private static async ValueTask<object?> FromTask(Task task)
    {
        await task.ConfigureAwait(false);
        return null;
    }

    private static async ValueTask<object?> FromTaskOf<T>(Task<T> task) => await task.ConfigureAwait(false);

    private static async ValueTask<object?> FromValueTask(ValueTask task)
    {
        await task.ConfigureAwait(false);
        return null;
    }

    private static async ValueTask<object?> FromValueTaskOf<T>(ValueTask<T> task) => await task.ConfigureAwait(false);

    private static async ValueTask<object?> Dispose(Func<ValueTask<object?>> call, object handler)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        finally
        {
            if (handler is IAsyncDisposable asynchronous) await asynchronous.DisposeAsync().ConfigureAwait(false);
            else ((IDisposable)handler).Dispose();
        }
    }
}
