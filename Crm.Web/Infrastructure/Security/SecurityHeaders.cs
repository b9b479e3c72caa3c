using System.Security.Cryptography;

namespace Crm.Web.Infrastructure.Security;

/// <summary>
/// Headers on every answer. The content security policy allows scripts and styles from this origin only; the import map, the one
/// inline script, carries a nonce made for the request. data: images are the small drawings in Tabler's styles.
/// </summary>
internal static class SecurityHeaders
{
    private static readonly object NonceKey = new();

    /// <summary>The nonce of this request for the few inline scripts.</summary>
    public static string CspNonce(this HttpContext context)
    {
        if (context.Items[NonceKey] is string known)
        {
            return known;
        }

        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        return nonce;
    }

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(Write, context);
        return next(context);
    });

    private static Task Write(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (!headers.ContainsKey("Content-Security-Policy"))
        {
            headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/scalar") ? ScalarPolicy(context) : Policy(context);
        }

        if (context.Request.IsHttps && context.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        return Task.CompletedTask;
    }

    private static string Policy(HttpContext context) => string.Join("; ",
        "default-src 'self'",
        $"script-src 'self' 'nonce-{context.CspNonce()}'",
        $"style-src 'self' 'nonce-{context.CspNonce()}'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'");

    /// <summary>Scalar writes its own style elements, which cannot carry a nonce; scripts need one here too.</summary>
    private static string ScalarPolicy(HttpContext context) => string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' 'nonce-{context.CspNonce()}'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'");
}
