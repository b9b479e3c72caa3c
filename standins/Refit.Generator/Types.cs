using Microsoft.CodeAnalysis;

namespace Refit.Generator;

/// <summary>Questions about types.</summary>
internal static class Types
{
    public static string Full(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Namespace and name, without type arguments: <c>System.Threading.Tasks.Task</c>.</summary>
    public static string Path(this ITypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.Name : type.Name;

    public static bool Is(this ITypeSymbol type, string path) => type.Path() == path;

    public static bool DerivesFrom(this ITypeSymbol? type, string path)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(path)) return true;
        }

        return false;
    }

    /// <summary>T of <c>T?</c> for value types; otherwise the type itself.</summary>
    public static ITypeSymbol Unwrapped(this ITypeSymbol type) => type.IsNullableValue() ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    public static bool IsNullableValue(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    public static bool CanBeNull(this ITypeSymbol type) => !type.IsValueType || type.IsNullableValue();

    /// <summary>One piece of text on the wire: strings, numbers, dates, ids, enums and all that formats itself.</summary>
    public static bool IsSimple(this ITypeSymbol type)
    {
        type = type.Unwrapped();
        return type.SpecialType is (>= SpecialType.System_Boolean and <= SpecialType.System_String) or SpecialType.System_DateTime
            || type.AllInterfaces.Any(i => i.Is("System.IFormattable"))
            || type.Is("System.Uri")
            || type.DerivesFrom("System.Globalization.CultureInfo");
    }

    /// <summary>The only T for which the type is <c>IEnumerable&lt;T&gt;</c>.</summary>
    public static ITypeSymbol? Element(this ITypeSymbol type) =>
        type is IArrayTypeSymbol { Rank: 1 } array ? array.ElementType : Arguments(type, "System.Collections.Generic.IEnumerable", 1)?[0];

    /// <summary>Key and value type of a dictionary.</summary>
    public static IReadOnlyList<ITypeSymbol>? DictionaryTypes(this ITypeSymbol type) =>
        Arguments(type, "System.Collections.Generic.IDictionary", 2);

    /// <summary>An object whose properties can be known now.</summary>
    public static bool IsFlattenable(this ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct
        && type.SpecialType is not (SpecialType.System_Object or SpecialType.System_String)
        && !type.IsNullableValue()
        && !type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>Public readable properties, the most derived type's first, without those that serializers ignore.</summary>
    public static IEnumerable<IPropertySymbol> ReadableProperties(this ITypeSymbol type)
    {
        var seen = new HashSet<string>();
        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (IsReadable(property) && !IsIgnored(property) && seen.Add(property.Name)) yield return property;
            }
        }
    }

    public static bool MentionsTypeParameter(this ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => array.ElementType.MentionsTypeParameter(),
        INamedTypeSymbol named => named.TypeArguments.Any(MentionsTypeParameter),
        _ => false,
    };

    private static bool IsReadable(IPropertySymbol property) =>
        !property.IsStatic
        && !property.IsIndexer
        && property.DeclaredAccessibility == Accessibility.Public
        && property.GetMethod is { DeclaredAccessibility: Accessibility.Public };

    private static bool IsIgnored(IPropertySymbol property) => property.GetAttributes().Any(a =>
        a.AttributeClass!.Path() is "System.Runtime.Serialization.IgnoreDataMemberAttribute"
            or "System.Text.Json.Serialization.JsonIgnoreAttribute"
            or "Newtonsoft.Json.JsonIgnoreAttribute");

    private static IReadOnlyList<ITypeSymbol>? Arguments(ITypeSymbol type, string path, int count)
    {
        var closed = type.AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : [])
            .Where(i => i.TypeArguments.Length == count && i.TypeKind == TypeKind.Interface && i.Is(path))
            .ToList();
        return closed.Count == 1 ? closed[0].TypeArguments : null;
    }
}
