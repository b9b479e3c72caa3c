using JasperFx.CodeGeneration.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wolverine.Configuration;

namespace Wolverine.Runtime;

/// <summary>
/// The package builds a handler's services in generated code, which cannot reach internal types nor see into lambda
/// registrations. The stand-in could, and refuses all the same.
/// </summary>
internal static class ServiceLocation
{
    public static void Assert(HandlerCall call, IReadOnlySet<Type> dependencies, ServiceDependencies services, WolverineOptions options)
    {
        if (options.ServiceLocationPolicy != ServiceLocationPolicy.NotAllowed) return;
        foreach (var type in dependencies.Where(type => !IsExempt(type, options)))
        {
            if (services.Find(type) is not { Lifetime: not ServiceLifetime.Singleton } descriptor) continue;
            var reason = descriptor switch
            {
                { ImplementationFactory: not null } => $"is registered by a lambda with the {descriptor.Lifetime} lifetime",
                { ServiceType.IsNotPublic: true } => "is not public",
                { ImplementationType.IsNotPublic: true } => $"is implemented by {descriptor.ImplementationType!.Name}, which is not public",
                _ => null
            };
            if (reason is null) continue;
            throw new InvalidServiceLocationException(
                $"{call} depends on {MessageNames.InCode(type)}, which {reason} and so requires service location. Allow it by "
                + $"opts.CodeGeneration.AlwaysUseServiceLocationFor<{type.Name}>() or by opts.ServiceLocationPolicy.");
        }
    }

    private static bool IsExempt(Type type, WolverineOptions options) =>
        type == typeof(IMessageBus)
        || type == typeof(IMessageContext)
        || type.Namespace == "Wolverine.EntityFrameworkCore"
        || type.IsAssignableTo(typeof(DbContext))
        || options.CodeGeneration.ServiceLocated.Contains(type);
}
