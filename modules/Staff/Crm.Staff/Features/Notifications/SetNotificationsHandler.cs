using Crm.BuildingBlocks.Security;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Notifications;

/// <summary>Handles <see cref="SetNotifications"/>.</summary>
public sealed class SetNotificationsHandler(StaffDbContext db, IActors actors)
{
    /// <summary>Notes the choices.</summary>
    public async Task Handle(SetNotifications command, CancellationToken ct)
    {
        var me = actors.Current.StaffId;
        var known = await db.NoticeSettings.Where(s => s.StaffId == me).ToDictionaryAsync(s => s.Kind, ct);
        foreach (var (kind, mode) in command.Request.Modes)
        {
            if (!known.TryGetValue(kind, out var setting))
                db.NoticeSettings.Add(setting = new NoticeSetting { StaffId = me, Kind = kind });
            setting.Mode = Enum.Parse<NoticeMode>(mode, ignoreCase: true);
        }
    }
}
