namespace Crm.Web.Infrastructure;

/// <summary>
/// A secret link that is shown on the page after the post that made it, and never again: it travels in a cookie that only that page reads, once; it is in no address and no log.
/// </summary>
internal static class ShownOnce
{
    /// <summary>Keeps the link of a record for the page at that path.</summary>
    public static void Keep(HttpContext http, Guid record, string path, string link) =>
        http.Response.Cookies.Append(Name(record), $"{http.Request.Scheme}://{http.Request.Host}{link}", new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, Path = path, MaxAge = TimeSpan.FromMinutes(2),
        });

    /// <summary>The link, where the page is shown right after it was made.</summary>
    public static string? Take(HttpContext http, Guid record, string path)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || http.Request.Cookies[Name(record)] is not { Length: > 0 } link)
            return null;
        http.Response.Cookies.Delete(Name(record), new CookieOptions { Path = path });
        return link;
    }

    private static string Name(Guid record) => $"link-{record:N}";
}
