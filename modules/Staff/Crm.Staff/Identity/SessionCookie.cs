using System.Net;
using System.Security.Claims;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Crm.Staff.Identity;

/// <summary>The session cookie: carries who, which session and the password's stamp; the session itself is checked on the server.</summary>
internal sealed class SessionCookie(LiveSessions sessions, ProblemWriter problems, IHttpContextAccessor accessor) : CookieAuthenticationEvents
{
    public const string Scheme = "Session";
    public const string SessionClaim = "crm:session";
    private const string StampClaim = "crm:stamp";

    public static ClaimsPrincipal Principal(Guid staffId, Guid sessionId, string stamp) => new(new ClaimsIdentity(
        [new(CrmClaims.StaffId, staffId.ToString("D")), new(SessionClaim, sessionId.ToString("D")), new(StampClaim, stamp)], Scheme));

    public static Guid? SessionOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(SessionClaim), out var id) ? id : null;

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } principal && principal.FindStaffId() is { } staffId && SessionOf(principal) is { } sessionId
            && await sessions.IsAliveAsync(sessionId, staffId, principal.FindFirstValue(StampClaim) ?? "", context.HttpContext.RequestAborted))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    /// <summary>The cookie travels over TLS only, except on the machine itself where there is none.</summary>
    public override Task SigningIn(CookieSigningInContext context)
    {
        // A page signs in through the in-memory API; the address that counts is the one the browser sees.
        var request = (accessor.HttpContext ?? context.HttpContext).Request;
        context.CookieOptions.Secure = request.IsHttps || !IsLoopback(request.Host.Host);
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        IsApi(context.Request) ? problems.UnauthenticatedAsync(context.HttpContext) : base.RedirectToLogin(context);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsApi(context.Request))
            return problems.ForbiddenAsync(context.HttpContext);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/api");

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
