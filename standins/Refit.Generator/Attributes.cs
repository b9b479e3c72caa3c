using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Refit.Generator;

/// <summary>Questions about Refit's attributes.</summary>
internal static class Attributes
{
    public static AttributeData? Refit(this ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass is { } type && type.Is("Refit." + name + "Attribute"));

    public static bool HasRefit(this ISymbol symbol, string name) => symbol.Refit(name) is not null;

    /// <summary>The attribute that gives a method its verb and route.</summary>
    public static AttributeData? HttpMethod(this IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(a => a.AttributeClass?.BaseType is { } type && type.Is("Refit.HttpMethodAttribute"));

    public static string? Text(this AttributeData attribute, int index = 0) =>
        attribute.ConstructorArguments.Where(a => a.Value is string).Select(a => (string)a.Value!).Skip(index).FirstOrDefault();

    public static object? Named(this AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value;

    /// <summary>The name of a parameter on the wire.</summary>
    public static string WireName(this IParameterSymbol parameter) => parameter.Refit("AliasAs")?.Text() ?? parameter.Name;

    /// <summary>The name of a parameter in generated code, which no local of that code has.</summary>
    public static string Local(this IParameterSymbol parameter) => "p_" + parameter.Name;

    /// <summary>C# that makes the attribute again.</summary>
    public static string Expression(this AttributeData attribute)
    {
        var arguments = string.Join(", ", attribute.ConstructorArguments.Select(a => a.ToCSharpString()));
        var named = string.Join(", ", attribute.NamedArguments.Select(a => $"{a.Key} = {a.Value.ToCSharpString()}"));
        return $"new {attribute.AttributeClass!.Full()}({arguments}) {{ {named} }}";
    }

    /// <summary>C# of a string, or <c>null</c>.</summary>
    public static string Literal(this string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);
}
