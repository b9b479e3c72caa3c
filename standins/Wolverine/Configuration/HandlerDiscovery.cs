using System.Reflection;

namespace Wolverine.Configuration;

/// <summary>Where handlers are looked for.</summary>
public sealed class HandlerDiscovery
{
    internal List<Assembly> Assemblies { get; } = [];

    internal List<Type> ExplicitTypes { get; } = [];

    internal bool ConventionalDiscoveryDisabled { get; private set; }

    public HandlerDiscovery IncludeAssembly(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        if (!Assemblies.Contains(assembly)) Assemblies.Add(assembly);
        return this;
    }

    public HandlerDiscovery IncludeType<T>() => IncludeType(typeof(T));

    public HandlerDiscovery IncludeType(Type type)
    {
        var isStatic = type is { IsAbstract: true, IsSealed: true };
        if (type.IsNotPublic || (!isStatic && (type.IsAbstract || type.IsInterface || type.ContainsGenericParameters)))
        {
            throw new ArgumentOutOfRangeException(nameof(type),
                $"Handler types must be public, concrete, and closed (not generic) types; {type.FullName} is not.");
        }

        if (!ExplicitTypes.Contains(type)) ExplicitTypes.Add(type);
        return this;
    }

    /// <summary>Handlers are only the types given by <see cref="IncludeType(Type)"/>.</summary>
    public HandlerDiscovery DisableConventionalDiscovery(bool value = true)
    {
        ConventionalDiscoveryDisabled = value;
        return this;
    }

    public void IgnoreAssembly(Assembly assembly) => Assemblies.Remove(assembly);
}
