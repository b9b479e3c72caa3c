using System.Text;
using Microsoft.CodeAnalysis;

namespace Refit.Generator;

/// <summary>Writes the statements that flatten an object's properties into the query string.</summary>
/// <param name="fields">Takes the static fields.</param>
/// <param name="query">What the parameter's attribute says.</param>
/// <param name="parameter">C# that stands for what is known of the parameter.</param>
/// <param name="elsewhere">Properties of the parameter that are in the route already.</param>
internal sealed class PropertyWriter(Fields fields, QueryData query, string parameter, HashSet<string> elsewhere)
{
    private readonly Stack<ITypeSymbol> _within = new();
    private int _locals;

    /// <summary>Null when the type, or one inside it, cannot be flattened: cycles, interfaces, <c>object</c>.</summary>
    public string? Write(ITypeSymbol type, string access, string prefix)
    {
        if (!type.IsFlattenable() || _within.Contains(type, SymbolEqualityComparer.Default)) return null;
        _within.Push(type);
        var text = new StringBuilder();
        foreach (var property in type.ReadableProperties())
        {
            if (_within.Count == 1 && elsewhere.Contains(property.Name)) continue;
            if (Write(property, access, prefix) is not { } statements) return null;
            text.Append(statements);
        }

        _within.Pop();
        return text.ToString();
    }

    private string? Write(IPropertySymbol property, string access, string prefix)
    {
        var own = QueryData.Of(property);
        if (own.PrefixSegment.Length > 0) prefix = $"{prefix} + {own.PrefixSegment.Literal()}";
        var known = fields.Property(property, own, own.CollectionFormat ?? query.CollectionFormat, parameter);
        var value = $"{access}.@{property.Name}";
        var type = property.Type;

        if (type.IsSimple() || own.Format is not null) return Simple(type, value, prefix, known);
        if (type.Element()?.IsSimple() == true) return Line($"__url.Properties({prefix}, {value}, {known});");
        if (type.DictionaryTypes() is { } types)
        {
            if (!types.All(t => t.IsSimple())) return null;
            var key = fields.Value(types[0], null);
            return Line($"__url.Entries({prefix}, {value}, {query.Delimiter.Literal()}, {key}, {known});");
        }

        return Nested(type, value, prefix, known);
    }

    private string Simple(ITypeSymbol type, string value, string prefix, string known)
    {
        if (!type.IsNullableValue()) return Line($"__url.Property({prefix}, {value}, {known});");
        var local = $"__v{_locals++}";
        return Line($"if ({value} is {{ }} {local}) __url.Property({prefix}, {local}, {known});") + Line(NullProperty(prefix, known));
    }

    private string? Nested(ITypeSymbol type, string value, string prefix, string known)
    {
        var local = $"__v{_locals++}";
        var nested = Write(type.Unwrapped(), local, local + "prefix");
        return nested is null
            ? null
            : Line($"if ({value} is {{ }} {local})")
                + Line("{")
                + Line($"var {local}prefix = __url.Nest({prefix}, {query.Delimiter.Literal()}, {known});")
                + nested
                + Line("}")
                + Line(NullProperty(prefix, known));
    }

    private static string NullProperty(string prefix, string known) => $"else __url.Property<string>({prefix}, null, {known});";

    private static string Line(string text) => MethodText.Line(text, 16);
}
