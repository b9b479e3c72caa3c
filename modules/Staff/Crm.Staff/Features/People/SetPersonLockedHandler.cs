using Crm.Staff.Contracts.Events;
using Crm.Staff.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.People;

/// <summary>Handles <see cref="SetPersonLocked"/>.</summary>
public sealed class SetPersonLockedHandler(StaffDbContext db, TimeProvider time)
{
    /// <summary>Locks (sessions end) or unlocks (wrong passwords are forgotten, too).</summary>
    public async Task<StaffChanged> Handle(SetPersonLocked command, CancellationToken ct)
    {
        var person = await db.FindPersonAsync(command.PersonId, ct);
        if (command.Locked)
        {
            await db.CheckNotLastAdministratorAsync(person, ct);
            person.Lock();
            await db.EndSessionsAsync(person.Id, time.GetUtcNow(), null, ct);
        }
        else
        {
            person.Unlock();
            var account = await db.Accounts.SingleAsync(a => a.Id == person.Id, ct);
            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        }
        return person.Snapshot(await db.UnitTreeAsync(ct));
    }
}
