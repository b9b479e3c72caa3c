using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Crm.Web.Infrastructure.Forms;

/// <summary>
/// Toasts that survive the redirect after a post in a sealed cookie that lives a minute, so that any replica can show them and
/// nobody can plant one by a link.
/// </summary>
internal sealed class Toasts(IHttpContextAccessor http, IDataProtectionProvider protection)
{
    private const string Cookie = "crm-toast";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Crm.Web.Toasts").ToTimeLimitedDataProtector();
    private readonly List<Toast> added = [];

    public void Add(Toast toast)
    {
        added.Add(toast);
        Context.Response.Cookies.Delete(Cookie);
        Context.Response.Cookies.Append(Cookie, protector.Protect(JsonSerializer.Serialize(added), Life), Options(Context));
    }

    /// <summary>The toasts that came with this request; they are shown once. A prefetch or a frame leaves them for the page itself.</summary>
    public IReadOnlyList<Toast> Take()
    {
        var request = Context.Request;
        if (request.Cookies[Cookie] is not { } sealedText || request.Headers.ContainsKey("Turbo-Frame")
            || request.Headers["X-Sec-Purpose"] == "prefetch" || HttpMethods.IsPost(request.Method))
        {
            return [];
        }

        Context.Response.Cookies.Delete(Cookie);
        try
        {
            return JsonSerializer.Deserialize<List<Toast>>(protector.Unprotect(sealedText)) ?? [];
        }
        catch (CryptographicException)
        {
            // Too old, or sealed with a key that is gone: there is nothing to say any more.
            return [];
        }
    }

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Toasts need a request.");

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = Life,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    };
}
