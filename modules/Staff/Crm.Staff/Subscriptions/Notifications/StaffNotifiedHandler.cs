using Crm.Staff.Contracts.Events;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Subscriptions.Notifications;

/// <summary>Puts what any module tells people into their inboxes, once per person and notification, and rings their bells.</summary>
public sealed class StaffNotifiedHandler(StaffDbContext db, TimeProvider time)
{
    /// <summary>Writes the inbox rows by each person's settings.</summary>
    public async Task Handle(StaffNotified notified, CancellationToken ct)
    {
        var ids = notified.StaffIds.Distinct().ToList();
        var people = await db.People.Where(p => ids.Contains(p.Id) && p.State != PersonState.Left).Select(p => p.Id).ToListAsync(ct);
        var known = await db.Notices.Where(n => n.NotificationId == notified.NotificationId).Select(n => n.StaffId).ToListAsync(ct);
        var modes = await db.NoticeSettings.Where(s => s.Kind == notified.Kind && ids.Contains(s.StaffId)).ToDictionaryAsync(s => s.StaffId, s => s.Mode, ct);
        var told = people.Except(known).Where(id => modes.GetValueOrDefault(id) != NoticeMode.Off).ToList();
        db.Notices.AddRange(told.Select(id => new Notice
        {
            NotificationId = notified.NotificationId, StaffId = id, Kind = notified.Kind, Link = notified.Link, Facts = new(notified.Facts), At = notified.At,
            ReadAt = modes.GetValueOrDefault(id) == NoticeMode.Quiet ? time.GetUtcNow() : null,
        }));
        if (told.Count > 0)
            await StaffSignals.InboxesChangedAsync(db, told, ct);
    }
}
