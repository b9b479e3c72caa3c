using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Scalar.AspNetCore;

/// <summary>The page that starts the reference in the browser.</summary>
internal static class ScalarPage
{
    public static IResult Render(HttpContext http, ScalarOptions options, string? documentName)
    {
        if (!string.IsNullOrEmpty(documentName))
        {
            options.Documents.Clear();
            options.AddDocument(documentName);
        }
        else if (options.Documents.Count == 0)
        {
            options.AddDocument("v1");
        }

        var nonce = options.DynamicNonce ? Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) : options.Nonce;
        if (!string.IsNullOrWhiteSpace(nonce))
        {
            http.Items[ScalarOptions.NonceHttpContextItemKey] = nonce;
            http.Response.Headers.CacheControl = "no-store";
        }

        return Results.Content(Html(options, http.Request.Path, nonce), "text/html; charset=utf-8");
    }

    private static string Html(ScalarOptions options, string path, string? nonce)
    {
        var title = options.Documents.Count == 1
            ? options.Title?.Replace("{documentName}", options.Documents[0].Name, StringComparison.Ordinal)
            : options.Title;
        var bundle = string.IsNullOrEmpty(options.BundleUrl) ? "scalar.js" : options.BundleUrl;
        var allowed = string.IsNullOrWhiteSpace(nonce) ? "" : $" nonce=\"{HtmlEncoder.Default.Encode(nonce)}\"";
        return $$"""
            <!doctype html>
            <html>
            <head>
                <title>{{HtmlEncoder.Default.Encode(title ?? "")}}</title>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                {{options.HeadContent}}
            </head>
            <body>
                {{options.HeaderContent}}
                <div id="app"></div>
                <script src="{{HtmlEncoder.Default.Encode(bundle)}}"{{allowed}}></script>
                <script type="module"{{allowed}}>
                    import { initialize } from './scalar.aspnetcore.js'
                    initialize(
                        '{{Uri.EscapeDataString(path)}}',
                        {{(options.DynamicBaseServerUrl ? "true" : "false")}},
                        {{ScalarConfiguration.From(options).ToJson()}},
                        '{{JavaScriptEncoder.Default.Encode(options.JavaScriptConfiguration ?? "")}}')
                </script>
            </body>
            </html>
            """;
    }
}
