using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Scalar.AspNetCore;

/// <summary>Serves the API reference.</summary>
public static class ScalarEndpointRouteBuilderExtensions
{
    private const string DefaultPrefix = "/scalar";

    /// <summary>Serves the reference under <c>/scalar</c>.</summary>
    /// <param name="endpoints">Where the endpoints are added.</param>
    public static IEndpointConventionBuilder MapScalarApiReference(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapScalarApiReference(DefaultPrefix);

    /// <summary>Serves the reference under <c>/scalar</c>.</summary>
    /// <param name="endpoints">Where the endpoints are added.</param>
    /// <param name="configureOptions">Runs for each page.</param>
    public static IEndpointConventionBuilder MapScalarApiReference(
        this IEndpointRouteBuilder endpoints, Action<ScalarOptions> configureOptions) =>
        endpoints.MapScalarApiReference(DefaultPrefix, (options, _) => configureOptions(options));

    /// <summary>Serves the reference under <c>/scalar</c>.</summary>
    /// <param name="endpoints">Where the endpoints are added.</param>
    /// <param name="configureOptions">Runs for each page, with its request.</param>
    public static IEndpointConventionBuilder MapScalarApiReference(
        this IEndpointRouteBuilder endpoints, Action<ScalarOptions, HttpContext>? configureOptions) =>
        endpoints.MapScalarApiReference(DefaultPrefix, configureOptions);

    /// <summary>Serves the reference under a path of one's own.</summary>
    /// <param name="endpoints">Where the endpoints are added.</param>
    /// <param name="endpointPrefix">The path; must not contain <c>{documentName}</c>.</param>
    /// <param name="configureOptions">Runs for each page.</param>
    public static IEndpointConventionBuilder MapScalarApiReference(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string endpointPrefix,
        Action<ScalarOptions> configureOptions) =>
        endpoints.MapScalarApiReference(endpointPrefix, (options, _) => configureOptions(options));

    /// <summary>Serves the reference under a path of one's own; a document's name after it shows that document alone.</summary>
    /// <param name="endpoints">Where the endpoints are added.</param>
    /// <param name="endpointPrefix">The path; must not contain <c>{documentName}</c>.</param>
    /// <param name="configureOptions">Runs for each page, with its request.</param>
    /// <exception cref="ArgumentException"><paramref name="endpointPrefix"/> contains <c>{documentName}</c>.</exception>
    public static IEndpointConventionBuilder MapScalarApiReference(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string endpointPrefix,
        Action<ScalarOptions, HttpContext>? configureOptions = null)
    {
        if (endpointPrefix.Contains("{documentName}", StringComparison.Ordinal))
            throw new ArgumentException(
                "The endpoint prefix cannot contain the '{documentName}' placeholder.", nameof(endpointPrefix));

        var group = endpoints.MapGroup(endpointPrefix).ExcludeFromDescription();
        foreach (var asset in ScalarAsset.All) group.MapGet(asset.Name, asset.Serve).AllowAnonymous();
        group.MapGet("/{documentName?}", (HttpContext http, IOptionsSnapshot<ScalarOptions> snapshot, string? documentName) =>
        {
            if (MissingSlash(http, documentName) is { } address) return Results.Redirect(address);
            var options = snapshot.Value;
            configureOptions?.Invoke(options, http);
            return ScalarPage.Render(http, options, documentName);
        });
        return group;
    }

    /// <summary>The page's addresses are relative, so that it works under any prefix; they need the slash at its end.</summary>
    private static string? MissingSlash(HttpContext http, string? documentName)
    {
        var path = http.Request.Path.Value ?? "";
        return documentName is null && path.Length > 0 && !path.EndsWith('/') ? path[(path.LastIndexOf('/') + 1)..] + "/" : null;
    }
}
