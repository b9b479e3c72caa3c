using Crm.Staff.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Staff.Identity;

/// <summary>A session that may still be used.</summary>
internal sealed record LiveSession(Guid StaffId, string? Stamp, DateTimeOffset ExpiresAt);

/// <summary>Checks a cookie's session on the server, so that it can be ended there. Cached for seconds.</summary>
internal sealed class LiveSessions(StaffCaches caches, IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    /// <summary>Whether the session is this person's, alive, and made with the password of today.</summary>
    public async ValueTask<bool> IsAliveAsync(Guid sessionId, Guid staffId, string stamp, CancellationToken cancellationToken) =>
        await caches.Sessions.GetAsync(sessionId, LoadAsync, cancellationToken) is { } session
        && session.StaffId == staffId && session.Stamp == stamp && session.ExpiresAt > time.GetUtcNow();

    private async Task<LiveSession?> LoadAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StaffDbContext>();
        var now = time.GetUtcNow();
        var found = await (
            from s in db.Sessions
            join a in db.Accounts on s.StaffId equals a.Id
            where s.Id == sessionId && s.EndedAt == null && s.ExpiresAt > now
            select new { s.StaffId, a.SecurityStamp, s.ExpiresAt, s.LastSeenAt, s.Stays }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;
        var expires = found.ExpiresAt;
        if (found.LastSeenAt < now - SeenEvery)
        {
            expires = now + (found.Stays ? Domain.Session.Stay : Domain.Session.Idle);
            await db.Sessions.Where(s => s.Id == sessionId)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now).SetProperty(x => x.ExpiresAt, expires), cancellationToken);
        }
        return new LiveSession(found.StaffId, found.SecurityStamp, expires);
    }
}
