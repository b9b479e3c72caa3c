using Microsoft.CodeAnalysis;

namespace Refit.Generator;

internal static class ReturnShape
{
    /// <summary>The statement that sends and returns; null for a return type that cannot be.</summary>
    public static string? Send(ITypeSymbol type, string buffer, string token)
    {
        const string Runner = "global::Refit.Implementation.RequestRunner.";
        var arguments = $"(_client, __request, _settings, {buffer}, {token})";
        if (type is not INamedTypeSymbol named) return null;
        if (named.Path() == "System.Threading.Tasks.Task" && named.Arity == 0) return $"return {Runner}SendAsync{arguments};";
        if (named.Arity != 1) return null;

        var result = named.TypeArguments[0];
        return named.Path() switch
        {
            "System.Collections.Generic.IAsyncEnumerable" =>
                $"return {Runner}StreamAsync<{result.Full()}>(_client, __request, _settings, {token});",
            "System.Threading.Tasks.Task" => $"return {Runner}{Method(result)}{arguments};",
            "System.Threading.Tasks.ValueTask" => $"return new {type.Full()}({Runner}{Method(result)}{arguments});",
            _ => null,
        };
    }

    private static string Method(ITypeSymbol result)
    {
        var content = result is INamedTypeSymbol { Arity: 1 } generic ? generic.TypeArguments[0].Full() : "global::System.Net.Http.HttpContent";
        return result.Path() switch
        {
            "Refit.ApiResponse" => $"SendForResponseAsync<{content}>",
            "Refit.IApiResponse" => $"SendForResponseAsync<{result.Full()}, {content}>",
            _ => $"SendAsync<{result.Full()}>",
        };
    }
}
