using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Refit.Generator;

/// <summary>A route taken apart into text and placeholders.</summary>
internal sealed class Route
{
    private static readonly Regex Placeholder = new(@"\{(?<name>[^{}/]+)\}");

    private Route(string template)
    {
        Template = template;
        var position = 0;
        foreach (Match match in Placeholder.Matches(template))
        {
            if (match.Index > position) Parts.Add(new(template.Substring(position, match.Index - position), null));
            Parts.Add(new(match.Value, match.Groups["name"].Value));
            position = match.Index + match.Length;
        }

        if (position < template.Length) Parts.Add(new(template.Substring(position), null));
    }

    public string Template { get; }

    public List<RoutePart> Parts { get; } = [];

    /// <summary>Braces match, no line breaks or backslashes, and it starts at the root.</summary>
    public bool IsValid =>
        Template.IndexOfAny(['\\', '\r', '\n']) < 0
        && (Template.Length == 0 || Template[0] == '/')
        && Parts.All(part => part.IsPlaceholder || part.Text.IndexOfAny(['{', '}']) < 0);

    public static Route Of(INamedTypeSymbol type, AttributeData httpMethod)
    {
        var path = httpMethod.Text() ?? "";
        var prefix = type.Refit("PathPrefix")?.Text()?.TrimEnd('/') ?? "";
        if (prefix.Length > 0) path = path.TrimStart('/').Length == 0 ? prefix : prefix + "/" + path.TrimStart('/');
        return new(Normalized(path));
    }

    /// <summary>A fragment is never sent; empty parts of a query string would only confuse.</summary>
    private static string Normalized(string path)
    {
        path = path.Split('#')[0];
        var query = path.IndexOf('?');

        // The question mark of an optional placeholder starts no query string.
        while (query > 0 && query + 1 < path.Length && path[query + 1] == '}') query = path.IndexOf('?', query + 1);
        if (query < 0) return path;

        var pairs = path.Substring(query + 1).Split('&').Where(pair => !string.IsNullOrWhiteSpace(pair.Split('=')[0]));
        var kept = string.Join("&", pairs);
        return kept.Length == 0 ? path.Substring(0, query) : path.Substring(0, query) + "?" + kept;
    }
}
