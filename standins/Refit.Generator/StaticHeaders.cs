using Microsoft.CodeAnalysis;

namespace Refit.Generator;

internal static class StaticHeaders
{
    /// <summary>Headers of base interfaces, of the interface and of the method; later ones replace earlier ones.</summary>
    public static List<KeyValuePair<string, string?>> Of(IMethodSymbol method)
    {
        var headers = new List<KeyValuePair<string, string?>>();
        foreach (var type in method.ContainingType.AllInterfaces.Reverse()) Add(headers, type);
        Add(headers, method.ContainingType);
        Add(headers, method);
        return headers;
    }

    private static void Add(List<KeyValuePair<string, string?>> headers, ISymbol symbol)
    {
        foreach (var argument in symbol.Refit("Headers")?.ConstructorArguments ?? [])
        {
            if (argument.Kind != TypedConstantKind.Array) continue;
            foreach (var value in argument.Values)
            {
                if (value.Value is string text && !string.IsNullOrWhiteSpace(text)) Set(headers, text);
            }
        }
    }

    private static void Set(List<KeyValuePair<string, string?>> headers, string text)
    {
        var colon = text.IndexOf(':');
        var name = (colon < 0 ? text : text.Substring(0, colon)).Trim();
        var header = new KeyValuePair<string, string?>(name, colon < 0 ? null : text.Substring(colon + 1).Trim());
        var known = headers.FindIndex(h => h.Key == name);
        if (known < 0) headers.Add(header);
        else headers[known] = header;
    }
}
