using Crm.BuildingBlocks.Security;
using Crm.Staff.Data;
using Crm.Staff.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.SignOut;

internal static class SignOutEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/sign-out", SignOutAsync)
        .RequireSignIn()
        .WithSummary("Ends the caller's session");

    private static async Task<IResult> SignOutAsync(HttpContext http, StaffDbContext db, StaffCaches caches, TimeProvider time, CancellationToken ct)
    {
        if (SessionCookie.SessionOf(http.User) is { } id && await db.Sessions.SingleOrDefaultAsync(s => s.Id == id, ct) is { } session)
        {
            session.End(time.GetUtcNow());
            await db.SaveChangesAsync(ct);
            caches.Clear();
        }
        await http.SignOutAsync(SessionCookie.Scheme);
        return Results.NoContent();
    }
}
