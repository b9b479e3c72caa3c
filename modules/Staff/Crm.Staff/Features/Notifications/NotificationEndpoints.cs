using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Staff.Features.Notifications;

internal static class NotificationEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/me/notifications", ListAsync).RequireSignIn().WithSummary("How the caller hears of each kind of notification");
        api.MapPut("/me/notifications", async (SetNotificationsRequest request, IMessageBus bus, CancellationToken ct) =>
            {
                await bus.InvokeAsync(new SetNotifications(request), ct);
                return Results.NoContent();
            })
            .RequireSignIn().WithSummary("Changes how the caller hears of kinds of notifications");
    }

    private static async Task<IReadOnlyList<NotificationSetting>> ListAsync(StaffDbContext db, IActors actors, NotificationTexts texts, CancellationToken ct)
    {
        var me = actors.Current.StaffId;
        var chosen = await db.NoticeSettings.AsNoTracking().Where(s => s.StaffId == me).ToDictionaryAsync(s => s.Kind, s => s.Mode, ct);
        return [.. texts.Kinds().Select(k => new NotificationSetting(k, texts.Name(k), chosen.GetValueOrDefault(k, NoticeMode.Bell).ToString().ToLowerInvariant()))];
    }
}
