using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Notifications;

/// <summary>Changes how the caller hears of kinds.</summary>
public sealed record SetNotifications(SetNotificationsRequest Request);

internal sealed class SetNotificationsValidator : AbstractValidator<SetNotificationsRequest>
{
    public SetNotificationsValidator(ErrorTexts texts) => RuleForEach(r => r.Modes)
        .Must(m => Enum.GetNames<NoticeMode>().Contains(m.Value, StringComparer.OrdinalIgnoreCase) && m.Key.Length <= 100)
        .WithMessage((_, m) => texts.Text("staff.notification.mode", m.Value)).OverridePropertyName("modes");
}

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
