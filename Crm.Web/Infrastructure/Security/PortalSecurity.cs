using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;

namespace Crm.Web.Infrastructure.Security;

internal static class PortalSecurity
{
    public static void AddPortalSecurity(this IServiceCollection services)
    {
        services.AddAuthorization();
        services.AddSingleton<IAuthorizationHandler, KitAccessAttribute.Handler>();
        services.AddCascadingAuthenticationState();
        services.Configure<AntiforgeryOptions>(options =>
        {
            options.Cookie.Name = "crm-antiforgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // SecurityHeaders forbids framing altogether.
            options.SuppressXFrameOptionsHeader = true;
        });
    }
}
