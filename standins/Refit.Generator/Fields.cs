using System.Text;
using Microsoft.CodeAnalysis;

namespace Refit.Generator;

/// <summary>Static fields of a client: what is known of each value in a route or query string.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, string> _names = [];
    private readonly StringBuilder _text = new();

    /// <summary>C# that stands for what is known of a value.</summary>
    public string Value(ITypeSymbol type, string? format, AttributeData? query = null)
    {
        var attributes = query is null ? "" : ", " + query.Expression();
        var expression = $"new global::Refit.Implementation.UrlValue(typeof({type.Full()}), {format.Literal()}{attributes})";

        // A static field cannot speak of a method's type parameters.
        return type.MentionsTypeParameter() ? expression : Field("UrlValue", expression);
    }

    /// <summary>C# that stands for what is known of a property.</summary>
    public string Property(IPropertySymbol property, QueryData query, int? collectionFormat, string parameter)
    {
        var jsonName = property.GetAttributes()
            .FirstOrDefault(a => a.AttributeClass!.Is("System.Text.Json.Serialization.JsonPropertyNameAttribute"))?.Text();
        var expression = "new global::Refit.Implementation.UrlProperty("
            + $"{property.Name.Literal()}, {property.Refit("AliasAs")?.Text().Literal() ?? "null"}, {jsonName.Literal()}, "
            + $"{query.Format.Literal()}, {QueryData.FormatExpression(collectionFormat)}, "
            + $"{(query.SerializeNull ? "true" : "false")}, {parameter})";
        return parameter.StartsWith("new ", StringComparison.Ordinal) ? expression : Field("UrlProperty", expression);
    }

    public override string ToString() => _text.ToString();

    private string Field(string type, string expression)
    {
        if (_names.TryGetValue(expression, out var known)) return known;
        var name = $"__{type}{_names.Count}";
        _names.Add(expression, name);
        _text.Append("        private static readonly global::Refit.Implementation.").Append(type).Append(' ').Append(name);
        _text.Append(" = ").Append(expression).AppendLine(";");
        return name;
    }
}
