using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Crm.Web.Components;
using Microsoft.AspNetCore.Localization;

namespace Crm.Web.Infrastructure.Localization;

/// <summary>The two languages of the portal and how a request's language is chosen: cookie, then browser, then Chinese.</summary>
internal static class Languages
{
    public const string Chinese = "zh-CN";
    public const string English = "en";
    public const string Cookie = "crm-language";

    public static readonly IReadOnlyList<string> All = [Chinese, English];

    public static void AddPortalLanguages(this IServiceCollection services)
    {
        services.AddLocalization(options => options.ResourcesPath = "Resources");
        // Chinese stands in pages as it is; the default encoder would write eight letters for each character.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<TextCatalog>();
        services.AddScoped<LocalTime>();
        services.AddScoped<KitContext>();
        services.AddSingleton(TimeProvider.System);
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Chinese);
            // Read-only ones: others are copied for every request, and each copy asks the system anew how numbers are written.
            options.SupportedCultures = options.SupportedUICultures = [.. All.Select(CultureInfo.GetCultureInfo)];
            options.RequestCultureProviders = [new CustomRequestCultureProvider(Choose)];
        });
    }

    public static void UsePortalLanguages(this IApplicationBuilder app) => app.UseRequestLocalization();

    public static bool IsChinese => CultureInfo.CurrentUICulture.Name == Chinese;

    private static Task<ProviderCultureResult?> Choose(HttpContext context)
    {
        var name = context.Request.Cookies[Cookie] is { } chosen && All.Contains(chosen)
            ? chosen
            : FromBrowser(context.Request.GetTypedHeaders().AcceptLanguage.Select(entry => entry.Value.ToString()));
        return Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(name));
    }

    // Browsers list languages by preference; the first one we speak wins, whatever its region.
    private static string FromBrowser(IEnumerable<string> accepted) =>
        accepted.Select(Match).FirstOrDefault(match => match is not null) ?? Chinese;

    private static string? Match(string tag) =>
        tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese
        : tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English
        : null;
}
