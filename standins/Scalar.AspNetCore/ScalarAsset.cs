using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Scalar.AspNetCore;

/// <summary>A file of the reference, embedded in this assembly.</summary>
internal sealed class ScalarAsset(string name, string resource, string contentType)
{
    public static readonly ScalarAsset[] All =
    [
        new("scalar.js", "scalar.js.br", "text/javascript"),
        new("scalar.aspnetcore.js", "scalar.aspnetcore.js", "text/javascript"),
        new("favicon.svg", "favicon.svg", "image/svg+xml"),
    ];

    private readonly Lazy<EntityTagHeaderValue> _tag = new(() =>
    {
        using var stream = Open(resource);
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(stream))[..16]}\"");
    });

    public string Name => name;

    /// <summary>The bundle is stored compressed and unpacked only for clients that cannot do it themselves.</summary>
    public IResult Serve(HttpContext http)
    {
        var stream = Open(resource);
        var headers = http.Response.Headers;
        headers.CacheControl = "no-cache";
        if (resource.EndsWith(".br", StringComparison.Ordinal))
        {
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            if (AcceptsBrotli(http.Request)) headers.ContentEncoding = "br";
            else return Results.Stream(new BrotliStream(stream, CompressionMode.Decompress), contentType, entityTag: Weak());
        }

        return Results.Stream(stream, contentType, entityTag: Weak());
    }

    private static Stream Open(string resource) =>
        typeof(ScalarAsset).Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"{resource} is missing in Scalar.AspNetCore.dll; build it again with Node 20 or later.");

    private static bool AcceptsBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "br" && e.Quality is null or > 0);

    private EntityTagHeaderValue Weak() => new(_tag.Value.Tag, isWeak: true);
}
