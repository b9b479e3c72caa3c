using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Features.People;
using Crm.Staff.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Sessions;

internal static class SessionEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var sessions = api.MapGroup("/me/sessions").ForgetActors();
        sessions.MapGet("", ListAsync).RequireSignIn().WithSummary("The caller's sessions");
        sessions.MapDelete("/{id:guid}", EndAsync).RequireSignIn().WithSummary("Ends one of the caller's sessions");
        sessions.MapDelete("", EndOthersAsync).RequireSignIn().WithSummary("Ends all of the caller's sessions but this");
    }

    private static async Task<IReadOnlyList<SessionDetails>> ListAsync(HttpContext http, StaffDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var (me, now, current) = (actors.Current.StaffId, time.GetUtcNow(), SessionCookie.SessionOf(http.User));
        return await db.Sessions.AsNoTracking().Where(s => s.StaffId == me && s.EndedAt == null && s.ExpiresAt > now)
            .OrderByDescending(s => s.LastSeenAt)
            .Select(s => new SessionDetails(s.Id, s.SignedInAt, s.LastSeenAt, s.ExpiresAt, s.Address, s.Browser, s.Id == current)).ToListAsync(ct);
    }

    private static async Task<IResult> EndAsync(Guid id, StaffDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var me = actors.Current.StaffId;
        var session = await db.Sessions.SingleOrDefaultAsync(s => s.Id == id && s.StaffId == me, ct) ?? throw new NotFoundException();
        session.End(time.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Results.NoContent();
    }

    private static async Task<IResult> EndOthersAsync(HttpContext http, StaffDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        await db.EndSessionsAsync(actors.Current.StaffId, time.GetUtcNow(), SessionCookie.SessionOf(http.User), ct);
        await db.SaveChangesAsync(ct);
        return Results.NoContent();
    }
}
