using System.Security.Claims;
using System.Text.Encodings.Web;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Crm.Staff.Identity;

/// <summary>Signs other systems in by <c>Authorization: Bearer crm_…</c> or <c>X-Api-Key: crm_…</c>.</summary>
internal sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, LiveKeys keys, ProblemWriter problems)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "ApiKey";
    private const string Bearer = "Bearer ";

    /// <summary>The key a request carries, or null.</summary>
    public static string? Read(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        var secret = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : request.Headers["X-Api-Key"].ToString();
        return secret.StartsWith(ApiKey.Start, StringComparison.Ordinal) ? secret : null;
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Read(Request) is not { } secret)
            return AuthenticateResult.NoResult();
        if (await keys.FindAsync(secret, Context.RequestAborted) is not { } key)
            return AuthenticateResult.Fail("The API key is unknown, revoked or expired.");
        var claims = key.Permissions.Select(p => new Claim(CrmClaims.Permission, p)).Append(new Claim(CrmClaims.StaffId, key.StaffId.ToString("D")));
        var principal = new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeName));
        return AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => problems.UnauthenticatedAsync(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => problems.ForbiddenAsync(Context);
}
