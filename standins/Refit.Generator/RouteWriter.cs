using System.Text;
using Microsoft.CodeAnalysis;

namespace Refit.Generator;

/// <summary>Writes the statements that put a route together.</summary>
internal static class RouteWriter
{
    public static string Write(Route route, IMethodSymbol method, Fields fields)
    {
        var text = new StringBuilder();
        foreach (var part in route.Parts)
        {
            text.Append(MethodText.Line(part.IsPlaceholder
                ? Fill(part, method, fields) ?? $"__url.Unmatched({route.Template.Literal()}, {part.Text.Trim('{', '}').Literal()});"
                : $"__url.Literal({part.Text.Literal()});"));
        }

        return text.ToString();
    }

    /// <summary>Names of the properties that fill placeholders, which the query string then leaves out.</summary>
    public static HashSet<string> BoundProperties(Route route, IParameterSymbol parameter) =>
    [
        .. route.Parts.Where(p => p.TakesPropertyOf(parameter.WireName()))
            .Select(p => Find(parameter.Type, p.Name.Split('.')[1])?.Name ?? ""),
    ];

    private static string? Fill(RoutePart part, IMethodSymbol method, Fields fields)
    {
        var bindable = method.Parameters.Where(CanFill).ToList();
        var call = part.IsOptional ? "OptionalSegment" : "Segment";
        if (bindable.FirstOrDefault(p => part.Takes(p.WireName())) is { } parameter)
        {
            var query = QueryData.Of(parameter);
            var value = fields.Value(parameter.Type, query.Format, query.Attribute);
            if (!part.KeepsSlashes) return $"__url.{call}({parameter.Local()}, {value});";
            return $"__url.Segments({parameter.Local()}{(parameter.Type.CanBeNull() ? "?" : "")}.ToString(), {value});";
        }

        if (bindable.FirstOrDefault(p => part.TakesPropertyOf(p.WireName())) is not { } owner) return null;
        var chain = Chain(owner.Type, part.Name.Split('.').Skip(1));
        return chain is null ? null : $"__url.{call}({owner.Local()}.{chain.Value.Access}, {fields.Value(chain.Value.Type, null)});";
    }

    private static bool CanFill(IParameterSymbol parameter) =>
        !parameter.Type.Unwrapped().Is("System.Threading.CancellationToken")
        && !new[] { "Body", "HeaderCollection", "Property" }.Any(parameter.HasRefit);

    private static (string Access, ITypeSymbol Type)? Chain(ITypeSymbol type, IEnumerable<string> names)
    {
        var access = "";
        foreach (var name in names)
        {
            if (Find(type, name) is not { } property) return null;
            if (access.Length > 0) access += type.CanBeNull() ? "?." : ".";
            access += "@" + property.Name;
            type = property.Type;
        }

        return (access, type);
    }

    private static IPropertySymbol? Find(ITypeSymbol type, string name) =>
        type.ReadableProperties().FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
}
