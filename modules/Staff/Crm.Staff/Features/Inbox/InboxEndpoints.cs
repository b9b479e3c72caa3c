using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Features.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Inbox;

internal static class InboxEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/inbox", ListAsync).RequireSignIn().WithSummary("The caller's notifications");
        api.MapGet("/inbox/count", (StaffDbContext db, IActors actors, CancellationToken ct) => CountAsync(db, actors.Current.StaffId, ct))
            .RequireSignIn().WithSummary("How many notifications are unread");
        // What the bell asks where server-sent events do not come through.
        api.MapGet("/bell", (StaffDbContext db, IActors actors, CancellationToken ct) => CountAsync(db, actors.Current.StaffId, ct))
            .RequireSignIn().WithSummary("The bell's number, for polling");
        api.MapPost("/inbox/{id:guid}/read", (Guid id, StaffDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
            MarkAsync(id, db, actors, time, ct)).RequireSignIn().WithSummary("Marks one notification as read");
        api.MapPost("/inbox/read", (StaffDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
            MarkAsync(null, db, actors, time, ct)).RequireSignIn().WithSummary("Marks all notifications as read");
    }

    public static async Task<InboxCount> CountAsync(StaffDbContext db, Guid staffId, CancellationToken ct) =>
        new(await db.Notices.CountAsync(n => n.StaffId == staffId && n.ReadAt == null, ct));

    private static async Task<Page<InboxItem>> ListAsync(
        bool? unread, int? limit, string? cursor, StaffDbContext db, IActors actors, NotificationTexts texts, CancellationToken ct)
    {
        var me = actors.Current.StaffId;
        var rows = db.Notices.AsNoTracking().Where(n => n.StaffId == me);
        if (unread is true)
            rows = rows.Where(n => n.ReadAt == null);
        if (Keyset.Read<DateTimeOffset>(cursor) is var (at, id))
            rows = rows.Where(n => EF.Functions.LessThan(ValueTuple.Create(n.At, n.Id), ValueTuple.Create(at, id)));
        var take = Keyset.Limit(limit);
        var found = await rows.OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(take + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(found, take, n => Keyset.Write(n.At, n.Id));
        return new Page<InboxItem>([.. items.Select(n => new InboxItem(n.Id, n.Kind, texts.Text(n.Kind, n.Facts), n.Link, n.At, n.ReadAt is not null))], next);
    }

    /// <summary>Marks one, or all; the person's other windows hear of it.</summary>
    private static async Task<InboxCount> MarkAsync(Guid? id, StaffDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var (me, now) = (actors.Current.StaffId, time.GetUtcNow());
        if (id is { } one && !await db.Notices.AnyAsync(n => n.Id == one && n.StaffId == me, ct))
            throw new NotFoundException();
        var changed = await db.Notices.Where(n => n.StaffId == me && n.ReadAt == null && (id == null || n.Id == id))
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, now), ct);
        if (changed > 0)
            await StaffSignals.InboxesChangedAsync(db, [me], ct);
        return await CountAsync(db, me, ct);
    }
}
