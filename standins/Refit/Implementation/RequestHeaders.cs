using System.ComponentModel;

namespace Refit.Implementation;

/// <summary>Sets headers. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestHeaders
{
    /// <summary>Replaces a header; null removes it.</summary>
    public static void Set(HttpRequestMessage request, string name, string? value)
    {
        if (request.Headers.NonValidated.Contains(name)) request.Headers.Remove(name);
        if (request.Content is not null && request.Content.Headers.NonValidated.Contains(name)) request.Content.Headers.Remove(name);
        if (value is null) return;

        // A content header needs content to stand on, as in a POST without body.
        if (request.Content is null && request.Method != HttpMethod.Get && request.Method != HttpMethod.Head)
            request.Content = new ByteArrayContent([]);

        name = OneLine(name);
        value = OneLine(value);
        if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content?.Headers.TryAddWithoutValidation(name, value);
    }

    /// <summary>Replaces several headers.</summary>
    public static void SetAll(HttpRequestMessage request, IDictionary<string, string>? headers)
    {
        if (headers is null) return;
        foreach (var (name, value) in headers) Set(request, name, value);
    }

    /// <summary>Line breaks would let a value bring headers of its own.</summary>
    private static string OneLine(string text) =>
        text.AsSpan().ContainsAny('\r', '\n')
            ? text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            : text;
}
