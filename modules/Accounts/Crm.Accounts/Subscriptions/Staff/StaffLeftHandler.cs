using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Modules;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Subscriptions.Staff;

/// <summary>Key accounts and places on teams of a person who left go to the successor.</summary>
public sealed class StaffLeftHandler(AccountDesk desk)
{
    /// <summary>Handles the event; a second time there is nothing left to hand over.</summary>
    public async Task<OutgoingMessages> Handle(StaffLeft e, CancellationToken ct)
    {
        var successor = await desk.Db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.Id == e.SuccessorId, ct)
            ?? throw new NotYetKnownException($"staff {e.SuccessorId}");
        var today = desk.Today;
        var messages = new OutgoingMessages();
        var accounts = await desk.Db.KeyAccounts.Include(k => k.Team)
            .Where(k => k.ManagerId == e.StaffId || k.Team.Any(m => m.StaffId == e.StaffId && (m.Until == null || m.Until >= today))).ToListAsync(ct);
        foreach (var account in accounts)
            if (account.Replace(e.StaffId, successor.Id, successor.UnitId, today, desk.Now) is { } changed)
                messages.Add(changed);
        return messages;
    }
}
