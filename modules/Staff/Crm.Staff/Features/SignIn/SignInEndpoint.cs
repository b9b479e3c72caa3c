using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Identity;
using Microsoft.AspNetCore.Authentication;

namespace Crm.Staff.Features.SignIn;

internal static class SignInEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/sign-in", SignInAsync)
        .AllowPublic("it is the sign-in")
        .WithSummary("Signs in; the answer's cookie is the session");

    private static async Task<SignedIn> SignInAsync(
        SignInRequest request, HttpContext http, SignInLimit limit, SignInCheck check, SessionStarter starter, CancellationToken ct)
    {
        limit.Count(http);
        var who = await check.CheckAsync(request.UserName, request.Password, ct);
        var session = await starter.StartAsync(who, request.Stay, http, ct);
        await http.SignInAsync(
            SessionCookie.Scheme, SessionCookie.Principal(who.Person.Id, session.Id, who.Account.SecurityStamp!),
            new AuthenticationProperties { IsPersistent = request.Stay });
        return new SignedIn(who.Person.Id, who.Person.Name, who.Person.Culture, who.Person.TimeZone, who.Person.Theme);
    }
}
