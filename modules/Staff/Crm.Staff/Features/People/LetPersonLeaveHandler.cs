using Crm.Staff.Data;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Staff.Features.People;

/// <summary>Handles <see cref="LetPersonLeave"/>.</summary>
public sealed class LetPersonLeaveHandler(StaffDbContext db, TimeProvider time)
{
    /// <summary>The person leaves; units led go to the successor here, records in other modules by <c>StaffLeft</c>.</summary>
    public async Task<OutgoingMessages> Handle(LetPersonLeave command, CancellationToken ct)
    {
        var (person, now) = (await db.FindPersonAsync(command.PersonId, ct), time.GetUtcNow());
        await db.CheckColleagueAsync(command.SuccessorId, "staff.leave.successor", "successorId", ct);
        await db.CheckNotLastAdministratorAsync(person, ct);
        var before = await db.UnitTreeAsync(ct);
        var left = person.Leave(command.SuccessorId, now);
        await db.EndSessionsAsync(person.Id, now, null, ct);
        foreach (var key in await db.ApiKeys.Where(k => k.StaffId == person.Id && k.RevokedAt == null).ToListAsync(ct))
            key.RevokedAt = now;

        var events = new OutgoingMessages { left };
        foreach (var unit in await db.Units.Where(u => u.ManagerId == person.Id).ToListAsync(ct))
        {
            unit.LedBy(command.SuccessorId);
            events.Add(unit.Snapshot());
        }
        events.AddRange(await Snapshots.OfRemanagedAsync(db, before, [person], ct));
        return events;
    }
}
