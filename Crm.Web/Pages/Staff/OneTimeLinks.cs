using System.Security.Cryptography;
using System.Text.Json;
using Crm.Staff.Contracts.Api;
using Microsoft.AspNetCore.DataProtection;

namespace Crm.Web.Pages.Staff;

/// <summary>
/// A one-time link or secret on its way over the redirect to the page that shows it once: sealed in a cookie that lives a minute, never in
/// an address, which would stay in the browser's history and in logs.
/// </summary>
internal sealed class OneTimeLinks(IHttpContextAccessor http, IDataProtectionProvider protection)
{
    private const string Cookie = "crm-once";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Crm.Web.OneTimeLinks").ToTimeLimitedDataProtector();

    public void Keep<T>(T secret) => Context.Response.Cookies.Append(Cookie, protector.Protect(JsonSerializer.Serialize(secret), Life), Options());

    /// <summary>What the request carries for this page, or null; it is shown once.</summary>
    public T? Take<T>() where T : class
    {
        if (Context.Request.Cookies[Cookie] is not { } sealedText || !HttpMethods.IsGet(Context.Request.Method)
            || Context.Request.Headers["X-Sec-Purpose"] == "prefetch")
            return null;
        Context.Response.Cookies.Delete(Cookie);
        try
        {
            return JsonSerializer.Deserialize<T>(protector.Unprotect(sealedText));
        }
        catch (Exception e) when (e is CryptographicException or JsonException)
        {
            // Too old, or meant for another page.
            return null;
        }
    }

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("One-time links need a request.");

    private CookieOptions Options() => new()
    {
        HttpOnly = true, IsEssential = true, MaxAge = Life, SameSite = SameSiteMode.Strict, Secure = Context.Request.IsHttps,
    };
}
