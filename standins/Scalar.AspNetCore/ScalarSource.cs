using System.Text.Json.Serialization;

namespace Scalar.AspNetCore;

/// <summary>A document as the browser bundle is told of it.</summary>
internal sealed record ScalarSource(string Title, string Url)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Default { get; init; }

    public static ScalarSource From(ScalarDocument document, string routePattern)
    {
        var pattern = (document.RoutePattern ?? routePattern).TrimStart('/');
        return new(document.Title ?? document.Name, pattern.Replace("{documentName}", document.Name, StringComparison.Ordinal))
        {
            Default = document.IsDefault,
        };
    }
}
