using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Data;
using Crm.Staff.Domain;

namespace Crm.Staff.Features.SignIn;

/// <summary>Opens a session and writes the sign-in to the audit in the person's own name.</summary>
internal sealed class SessionStarter(StaffDbContext db, IActors actors, IActorSource source, AuditWriter audit, TimeProvider time)
{
    public async Task<Session> StartAsync(SignInPass who, bool stay, HttpContext http, CancellationToken ct)
    {
        var session = new Session(who.Person.Id, stay, http.Connection.RemoteIpAddress?.ToString(), http.Request.Headers.UserAgent, time.GetUtcNow());
        db.Sessions.Add(session);
        var actor = await source.FindAsync(who.Person.Id, ct) ?? Actor.Anonymous;
        using (actors.Act(actor))
            audit.Add(db, "signed-in", nameof(Person), who.Person.Id.ToString(), new { });
        await db.SaveChangesAsync(ct);
        return session;
    }
}
