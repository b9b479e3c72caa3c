using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Crm.Architecture.Tests;

/// <summary>Rule 5: internal sealed by default. Public is the module class, the handlers, the messages, and what their signatures need.</summary>
public sealed class VisibilityRules
{
    public static TheoryData<string> Modules => [.. Solution.Modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Public_is_only_what_handlers_and_their_signatures_need(string module)
    {
        var assembly = Solution.Implementation(module);
        var needed = new HashSet<Type>();
        var open = new Queue<Type>(assembly.GetExportedTypes().Where(t => IsEntryPoint(t, module)));
        while (open.TryDequeue(out var type))
        {
            if (!needed.Add(type))
                continue;
            foreach (var used in SignatureTypes(type).SelectMany(Parts).Where(t => t.Assembly == assembly))
                open.Enqueue(used);
        }
        assembly.GetExportedTypes().Where(t => !needed.Contains(t) && !t.IsNested).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Classes_are_sealed_or_static_or_abstract(string module) =>
        Solution.Implementation(module).GetTypes()
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !t.Name.Contains('<') && t.Namespace?.StartsWith("Crm.", StringComparison.Ordinal) == true)
            .Where(t => !t.Assembly.GetTypes().Any(other => other.BaseType == t))
            .Select(t => t.FullName).ShouldBeEmpty();

    /// <summary>The host's door into the module stands in the module class and what Composition names.</summary>
    private static bool IsEntryPoint(Type type, string module) =>
        type.Name == $"{module}Module" || type.Name.EndsWith("Handler", StringComparison.Ordinal) || type.IsSubclassOf(typeof(DbContext))
        || (type.IsAbstract && type.IsSealed && type.Namespace == $"Crm.{module}") || IsNamedByComposition(type);

    private static bool IsNamedByComposition(Type type) =>
        Solution.Files(Path.Combine(Solution.Root, "Crm.Web", "Composition"), ".cs").Any(f => File.ReadAllText(f).Contains(type.Name, StringComparison.Ordinal));

    private static IEnumerable<Type> SignatureTypes(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var constructor in type.GetConstructors(Public))
        {
            foreach (var parameter in constructor.GetParameters())
                yield return parameter.ParameterType;
        }
        foreach (var method in type.GetMethods(Public))
        {
            yield return method.ReturnType;
            foreach (var parameter in method.GetParameters())
                yield return parameter.ParameterType;
        }
        foreach (var property in type.GetProperties(Public))
            yield return property.PropertyType;
        foreach (var field in type.GetFields(Public))
            yield return field.FieldType;
        if (type.BaseType is { } parent)
            yield return parent;
        foreach (var implemented in type.GetInterfaces())
            yield return implemented;
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
