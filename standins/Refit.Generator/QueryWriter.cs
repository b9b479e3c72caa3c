using Microsoft.CodeAnalysis;

namespace Refit.Generator;

/// <summary>Writes the statements that put one parameter into the query string.</summary>
/// <param name="fields">Takes the static fields.</param>
/// <param name="parameter">The parameter.</param>
/// <param name="elsewhere">Properties of it that are in the route already.</param>
internal sealed class QueryWriter(Fields fields, IParameterSymbol parameter, HashSet<string> elsewhere)
{
    private readonly QueryData _query = QueryData.Of(parameter);

    private ITypeSymbol Type => parameter.Type;

    private string Name => parameter.Local();

    /// <summary>Null for a type that cannot be flattened at compile time.</summary>
    public string? Write()
    {
        var key = Uri.EscapeDataString(parameter.WireName()).Literal();
        var value = fields.Value(Type, _query.Format, _query.Attribute);
        if (elsewhere.Count > 0) return Flatten(value);
        if (_query.TreatAsString)
            return MethodText.Line($"__url.Query({key}, {Name}{(Type.CanBeNull() ? "?" : "")}.ToString(), {value});");
        if (Type.IsNullableValue() && Type.IsSimple())
            return MethodText.Line($"if ({Name} is {{ }} n_{parameter.Name}) __url.Query({key}, n_{parameter.Name}, {value});");
        if (Type.IsSimple()) return MethodText.Line($"__url.Query({key}, {Name}, {value});");
        if (Type.Element()?.IsSimple() == true)
            return MethodText.Line($"__url.Collection({key}, {Name}, {QueryData.FormatExpression(_query.CollectionFormat)}, {value});");
        if (Type.DictionaryTypes() is { } types)
            return types.All(t => t.IsSimple())
                ? MethodText.Line($"__url.Dictionary({_query.PrefixSegment.Literal()}, {Name}, {fields.Value(types[0], null)}, {value});")
                : null;
        return Flatten(value);
    }

    private string? Flatten(string value)
    {
        var local = $"n_{parameter.Name}";
        var inner = new PropertyWriter(fields, _query, value, elsewhere)
            .Write(Type.Unwrapped(), local, _query.PrefixSegment.Literal());
        return inner is null
            ? null
            : MethodText.Line($"if ({Name} is {{ }} {local})") + MethodText.Line("{") + inner + MethodText.Line("}");
    }
}
