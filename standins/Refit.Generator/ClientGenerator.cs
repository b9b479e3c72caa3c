using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Refit.Generator;

/// <summary>Writes a class for every interface with Refit methods and registers it when the assembly is loaded.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var clients = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => MayHaveMethods(node),
                static (syntax, cancellationToken) =>
                    syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellationToken) is INamedTypeSymbol type
                    && IsFirstDeclaration(type, syntax.Node)
                        ? ClientWriter.Write(type)
                        : null)
            .Where(static client => client is not null);

        context.RegisterSourceOutput(clients, static (output, client) =>
        {
            foreach (var problem in client!.Problems) output.ReportDiagnostic(problem.ToDiagnostic());
            if (client.Source.Length > 0) output.AddSource(client.FileName, client.Source);
        });
    }

    private static bool MayHaveMethods(SyntaxNode node) =>
        node is InterfaceDeclarationSyntax { Members.Count: > 0 } or InterfaceDeclarationSyntax { BaseList: not null };

    // The first of those looked at: one part of a partial interface may be empty.
    private static bool IsFirstDeclaration(INamedTypeSymbol type, SyntaxNode node)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            if (MayHaveMethods(declaration.GetSyntax()))
                return declaration.SyntaxTree == node.SyntaxTree && declaration.Span == node.Span;
        }
        return false;
    }
}
