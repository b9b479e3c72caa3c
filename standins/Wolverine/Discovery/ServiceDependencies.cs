using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wolverine.EntityFrameworkCore;

namespace Wolverine.Runtime;

/// <summary>What a handler depends on, also through the constructors of its services, as far as the package can see.</summary>
internal sealed class ServiceDependencies(IServiceCollection services)
{
    private readonly ILookup<Type, ServiceDescriptor> byType =
        services.Where(x => !x.IsKeyedService).ToLookup(x => x.ServiceType);

    public IReadOnlySet<Type> Of(HandlerCall call)
    {
        var found = new HashSet<Type>();
        foreach (var parameter in call.Method.GetParameters().Skip(1)) Visit(parameter.ParameterType, found);
        if (!call.Method.IsStatic) VisitConstructor(call.HandlerType, found);
        return found;
    }

    /// <summary>The registration that counts: the last one, closed over the type's arguments if it is generic.</summary>
    public ServiceDescriptor? Find(Type type)
    {
        if (byType[type].LastOrDefault() is { } exact) return exact;
        if (!type.IsGenericType) return null;
        var open = byType[type.GetGenericTypeDefinition()].LastOrDefault();
        return open?.ImplementationType is { } implementation
            ? new ServiceDescriptor(type, implementation.MakeGenericType(type.GetGenericArguments()), open.Lifetime)
            : null;
    }

    private void Visit(Type type, HashSet<Type> found)
    {
        if (!found.Add(type) || type.IsAssignableTo(typeof(DbContext))) return;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDbContextOutbox<>))
        {
            found.Add(type.GetGenericArguments()[0]);
            return;
        }

        var descriptor = Find(type);
        if (descriptor is { Lifetime: ServiceLifetime.Singleton } or { ImplementationFactory: not null }) return;
        var implementation = descriptor is null ? type : descriptor.ImplementationType;
        if (implementation is { IsClass: true, IsAbstract: false } && !implementation.IsNotPublic) VisitConstructor(implementation, found);
    }

    private void VisitConstructor(Type type, HashSet<Type> found)
    {
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).MaxBy(x => x.GetParameters().Length);
        foreach (var parameter in constructor?.GetParameters() ?? []) Visit(parameter.ParameterType, found);
    }
}
