using System.Collections.Concurrent;
using System.Reflection;
using Wolverine.Attributes;

namespace Wolverine;

/// <summary>The names under which message types are stored; the package's rules, so that queues and traces keep their names.</summary>
internal static class MessageNames
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    public static string Of(Type type) => Names.GetOrAdd(type, Determine);

    private static string Determine(Type type)
    {
        if (type.GetCustomAttribute<MessageIdentityAttribute>()?.GetName() is { } given) return given;
        var name = type.IsGenericType ? InCode(type).Replace("<", "").Replace(">", "") : type.FullName!;
        return (type.IsNested ? $"{type.DeclaringType!.Name}_{name}" : name).Replace(',', '_');
    }

    /// <summary>A type's name as written in code, with its namespace.</summary>
    public static string InCode(Type type)
    {
        var name = type.IsNested ? $"{InCode(type.DeclaringType!)}.{type.Name}" : $"{type.Namespace}.{type.Name}";
        if (!type.IsGenericType) return name;
        var arguments = string.Join(", ", type.GetGenericArguments().Select(InCode));
        return $"{name.Split('`')[0]}<{arguments}>";
    }
}
