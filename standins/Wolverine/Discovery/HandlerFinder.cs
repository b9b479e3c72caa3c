using System.Reflection;
using Wolverine.Attributes;
using Wolverine.Configuration;

namespace Wolverine.Runtime;

/// <summary>Finds handlers by the package's conventions: public classes named …Handler or …Consumer, methods Handle or Consume.</summary>
internal static class HandlerFinder
{
    private static readonly HashSet<string> MethodNames =
    [
        "Handle", "Handles", "Consume", "Consumes", "HandleAsync", "HandlesAsync", "ConsumeAsync", "ConsumesAsync"
    ];

    public static IReadOnlyList<HandlerCall> Find(HandlerDiscovery discovery)
    {
        var conventional = discovery.ConventionalDiscoveryDisabled
            ? []
            : discovery.Assemblies.Distinct().SelectMany(assembly => assembly.GetExportedTypes()).Where(IsHandlerType);
        return [.. conventional.Concat(discovery.ExplicitTypes).Distinct().SelectMany(Calls)];
    }

    private static bool IsHandlerType(Type type)
    {
        var isStatic = type is { IsAbstract: true, IsSealed: true };
        if (!type.IsClass || (type.IsAbstract && !isStatic) || type.ContainsGenericParameters) return false;
        if (type.IsDefined(typeof(WolverineIgnoreAttribute), true)) return false;
        return type.Name.EndsWith("Handler", StringComparison.Ordinal)
               || type.Name.EndsWith("Consumer", StringComparison.Ordinal)
               || typeof(IWolverineHandler).IsAssignableFrom(type)
               || type.IsDefined(typeof(WolverineHandlerAttribute), true);
    }

    private static IEnumerable<HandlerCall> Calls(Type type) => type
        .GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public)
        .Where(IsHandlerMethod)
        .Select(method => new HandlerCall(type, method));

    private static bool IsHandlerMethod(MethodInfo method) =>
        method.DeclaringType != typeof(object)
        && (MethodNames.Contains(method.Name) || method.IsDefined(typeof(WolverineHandlerAttribute)))
        && method is { ContainsGenericParameters: false, IsSpecialName: false }
        && method.GetParameters().Length > 0
        && !method.IsDefined(typeof(WolverineIgnoreAttribute))
        && (method.ReturnType == typeof(void) || !method.ReturnType.IsPrimitive);
}
