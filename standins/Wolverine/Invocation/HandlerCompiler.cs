using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wolverine.Runtime.Handlers;

namespace Wolverine.Runtime;

/// <summary>Calls a handler; the result is what it returned, or null.</summary>
internal delegate ValueTask<object?> HandlerDelegate(
    MessageContext context, object message, IServiceProvider services, CancellationToken cancellation);

/// <summary>
/// Compiles the call of a handler once, when its first message comes: no message costs reflection, and a start does not wait for the
/// handlers it may not need. Whether a handler can be built is checked at start.
/// </summary>
internal sealed class HandlerCompiler(IServiceProviderIsService registered)
{
    private readonly ParameterExpression context = Expression.Parameter(typeof(MessageContext), "context");
    private readonly ParameterExpression message = Expression.Parameter(typeof(object), "message");
    private readonly ParameterExpression services = Expression.Parameter(typeof(IServiceProvider), "services");
    private readonly ParameterExpression cancellation = Expression.Parameter(typeof(CancellationToken), "cancellation");

    public Lazy<HandlerDelegate> Compile(HandlerCall call)
    {
        var parameters = call.Method.GetParameters();
        var arguments = parameters.Skip(1).Select(parameter => Argument(call, parameter))
            .Prepend(Expression.Convert(message, call.MessageType));
        var target = call.Method.IsStatic ? null : Expression.Variable(call.HandlerType, "handler");
        var body = HandlerResults.Normalize(Expression.Call(target, call.Method, arguments));
        if (target is not null)
        {
            var disposable = call.HandlerType.IsAssignableTo(typeof(IDisposable)) || call.HandlerType.IsAssignableTo(typeof(IAsyncDisposable));
            if (disposable && !registered.IsService(call.HandlerType)) body = HandlerResults.ThenDispose(body, target);
            body = Expression.Block([target], Expression.Assign(target, Service(call, call.HandlerType)), body);
        }

        var lambda = Expression.Lambda<HandlerDelegate>(body, context, message, services, cancellation);
        return new(() => lambda.Compile());
    }

    private Expression Argument(HandlerCall call, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(CancellationToken)) return cancellation;
        if (type == typeof(Envelope)) return Expression.Property(context, nameof(MessageContext.Envelope));
        if (type == typeof(IServiceProvider)) return services;
        if (type.IsAssignableFrom(typeof(MessageContext)) && type != typeof(object)) return Expression.Convert(context, type);
        if (type == typeof(DateTimeOffset)) return Now(nameof(DateTimeOffset.UtcNow), typeof(DateTimeOffset));
        if (type == typeof(DateTime)) return Now(nameof(DateTime.UtcNow), typeof(DateTime));
        return Service(call, type == typeof(ILogger) ? typeof(ILogger<>).MakeGenericType(call.MessageType) : type);
    }

    private static MemberExpression Now(string property, Type type) => Expression.Property(null, type, property);

    private UnaryExpression Service(HandlerCall call, Type type)
    {
        if (registered.IsService(type))
        {
            var get = typeof(ServiceProviderServiceExtensions)
                .GetMethod(nameof(ServiceProviderServiceExtensions.GetRequiredService), [typeof(IServiceProvider), typeof(Type)])!;
            return Expression.Convert(Expression.Call(get, services, Expression.Constant(type)), type);
        }

        if (type is not { IsClass: true, IsAbstract: false } || type == typeof(string))
        {
            throw new InvalidHandlerException(
                $"{call} wants a {MessageNames.InCode(type)}, which is neither a registered service nor a class that could be built.");
        }

        return Expression.Convert(Expression.Call(Expression.Constant(new Builder(type)), nameof(Builder.Build), null, services), type);
    }

    /// <summary>Builds a class that is not registered, of registered services.</summary>
    private sealed class Builder(Type type)
    {
        private readonly Lazy<ObjectFactory> factory = new(() => ActivatorUtilities.CreateFactory(type, []));

        public object Build(IServiceProvider services) => factory.Value(services, null);
    }
}
