using Crm.Staff.Contracts.Api;
using Crm.Web.Infrastructure.Localization;
using Refit;

namespace Crm.Web.Pages.Staff;

/// <summary>Hands the session cookie that the Staff API set on to the browser.</summary>
internal static class SessionCookies
{
    /// <summary>Copies the answer's cookies to the page's answer; throws the refusal where there is one.</summary>
    public static async Task PassOnAsync(this IApiResponse answer, HttpContext http)
    {
        await answer.EnsureSuccessStatusCodeAsync();
        if (answer.Headers?.TryGetValues("Set-Cookie", out var cookies) == true)
        {
            foreach (var cookie in cookies)
                http.Response.Headers.Append("Set-Cookie", cookie);
        }
    }

    /// <summary>The person's language, appearance and time zone, as far as this browser has not chosen its own.</summary>
    public static void Prefer(HttpContext http, SignedIn who)
    {
        PreferOne(http, Languages.Cookie, who.Culture);
        PreferOne(http, Preferences.ThemeCookie, who.Theme);
        PreferOne(http, LocalTime.Cookie, who.TimeZone);
    }

    private static void PreferOne(HttpContext http, string cookie, string value)
    {
        if (!http.Request.Cookies.ContainsKey(cookie))
            Preferences.Keep(http, cookie, value);
    }
}
