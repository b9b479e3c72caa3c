using Microsoft.CodeAnalysis;

namespace Refit.Generator;

/// <summary>C# around the body of a method.</summary>
internal static class MethodText
{
    /// <summary>Explicit, so that constraints are inherited and names never clash.</summary>
    public static string Opening(IMethodSymbol method)
    {
        var typeParameters = method.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", method.TypeParameters.Select(t => t.Name))}>";
        var parameters = string.Join(", ", method.Parameters.Select(p => $"{Modifier(p)}{p.Type.Full()} {p.Local()}"));
        return Line($"{method.ReturnType.Full()} {method.ContainingType.Full()}.{method.Name}{typeParameters}({parameters})", 8)
            + Line("{", 8);
    }

    public static string Line(string text, int indent = 12) => new string(' ', indent) + text + "\n";

    private static string Modifier(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        _ => "",
    };
}
