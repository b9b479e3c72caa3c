using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Refit.Generator;

/// <summary>A mistake in an interface, in a form that can be compared between compilations.</summary>
internal sealed record Problem(string Id, string Type, string Method, string File, TextSpan Span, LinePositionSpan Lines)
{
    public static Problem At(string id, IMethodSymbol method)
    {
        var location = method.Locations[0];
        var lines = location.GetLineSpan();
        return new(id, method.ContainingType.Name, method.Name, lines.Path, location.SourceSpan, lines.Span);
    }

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Rules.ById(Id), Location.Create(File, Span, Lines), Type, Method);
}
