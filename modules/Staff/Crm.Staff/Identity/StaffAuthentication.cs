using Crm.Staff.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Crm.Staff.Identity;

/// <summary>How requests are signed in: people by session cookie, other systems by API key.</summary>
public static class StaffAuthentication
{
    private const string Either = "Crm";

    /// <summary>Where people sign in.</summary>
    public const string SignInPath = "/sign-in";

    /// <summary>Adds both schemes. Pages lead to <see cref="SignInPath"/>; the API answers 401 and 403 as problem details.</summary>
    public static IHostApplicationBuilder AddStaffAuthentication(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ProblemWriter>();
        services.AddSingleton<SessionCookie>();
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = context =>
                ApiKeyAuthentication.Read(context.Request) is null ? SessionCookie.Scheme : ApiKeyAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, null)
            .AddCookie(SessionCookie.Scheme, Configure);
        services.AddAuthorization();
        services.AddDataProtection().SetApplicationName("crm");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new ProtectionKeyRepository(provider.GetRequiredService<IServiceScopeFactory>())));
        // The keys are as well kept as everything else in the database; see docs/operations.md.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        return builder;
    }

    /// <summary>Identity's rules: at least 10 characters, 5 of them different; 5 wrong tries keep an account out for 15 minutes.</summary>
    internal static void AddSignInAccounts(this IServiceCollection services)
    {
        services.Configure<IdentityOptions>(options =>
        {
            options.Password = new PasswordOptions
            {
                RequiredLength = 10, RequiredUniqueChars = 5, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false,
            };
            options.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
        });
        services.AddSingleton<IPasswordHasher<SignInAccount>, PasswordHasher<SignInAccount>>();
        services.AddSingleton<Passwords>();
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.EventsType = typeof(SessionCookie);
        options.Cookie.Name = "crm";
        options.Cookie.HttpOnly = true;
        // Lax: a link in a mail opens the page signed in, while another site's forms do not.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Domain.Session.Stay;
        options.LoginPath = SignInPath;
        options.ReturnUrlParameter = "returnUrl";
    }
}
