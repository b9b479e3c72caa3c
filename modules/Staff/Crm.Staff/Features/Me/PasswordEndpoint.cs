using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Features.SignIn;
using Crm.Staff.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Staff.Features.Me;

internal static class PasswordEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/me/password", ChangeAsync)
        .RequireSignIn()
        .WithSummary("Changes the caller's password; every other session ends, the caller's goes on with a new cookie");

    private static async Task<IResult> ChangeAsync(
        ChangePasswordRequest request, HttpContext http, SignInLimit limit, IMessageBus bus, StaffDbContext db, SessionStarter starter, StaffCaches caches,
        IActors actors, CancellationToken ct)
    {
        limit.Count(http);
        await bus.InvokeAsync(new ChangePassword(request), ct);
        caches.Clear();
        var me = actors.Current.StaffId;
        var pass = new SignInPass(await db.People.SingleAsync(p => p.Id == me, ct), await db.Accounts.SingleAsync(a => a.Id == me, ct));
        var session = await starter.StartAsync(pass, stay: false, http, ct);
        await http.SignInAsync(SessionCookie.Scheme, SessionCookie.Principal(me, session.Id, pass.Account.SecurityStamp!));
        return Results.NoContent();
    }
}
