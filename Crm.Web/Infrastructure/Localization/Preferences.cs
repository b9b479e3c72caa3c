using Crm.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Infrastructure.Localization;

/// <summary>Language, theme and time zone of this browser, kept in cookies for a year; an ordinary form post, so no script is needed.</summary>
internal static class Preferences
{
    public const string ThemeCookie = "crm-theme";
    public static readonly IReadOnlyList<string> Themes = ["auto", "light", "dark"];

    public static string Theme(HttpContext http) =>
        http.Request.Cookies[ThemeCookie] is { } theme && Themes.Contains(theme) ? theme : "auto";

    public static void MapPreferences(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/preferences", Save).AllowAnonymous().ExcludeFromDescription();

    private static IResult Save(
        HttpContext http, [FromForm] string? language, [FromForm] string? theme, [FromForm] string? timeZone, [FromForm] string? back)
    {
        Remember(http, language, theme, timeZone);
        return Results.LocalRedirect(LocalUrl.Or(back, "/"));
    }

    /// <summary>Keeps what is given and known; also called at sign-in with the person's own settings.</summary>
    public static void Remember(HttpContext http, string? language, string? theme, string? timeZone)
    {
        if (language is not null && Languages.All.Contains(language))
        {
            Keep(http, Languages.Cookie, language);
        }

        if (theme is not null && Themes.Contains(theme))
        {
            Keep(http, ThemeCookie, theme);
        }

        if (timeZone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _))
        {
            Keep(http, LocalTime.Cookie, timeZone);
        }
    }

    /// <summary>Keeps a choice in this browser; the name is a cookie's.</summary>
    public static void Keep(HttpContext http, string name, string value) => http.Response.Cookies.Append(name, value, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    });
}
