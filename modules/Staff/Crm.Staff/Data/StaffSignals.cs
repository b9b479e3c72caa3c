using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Data;

/// <summary>What nodes tell each other through PostgreSQL; sent when the transaction commits.</summary>
internal static class StaffSignals
{
    /// <summary>People, units, permissions, sessions or keys changed.</summary>
    public const string ActorsChannel = "crm_staff_actors";

    /// <summary>Inboxes changed; the payload is the ids of their owners, with commas, or empty for too many to name.</summary>
    public const string InboxChannel = "crm_staff_inbox";

    // A payload may have 8,000 bytes; an id has 36 and its comma.
    private const int MostIds = 200;

    public static Task ActorsChangedAsync(StaffDbContext db, CancellationToken cancellationToken) => NotifyAsync(db, ActorsChannel, "", cancellationToken);

    public static Task InboxesChangedAsync(StaffDbContext db, IReadOnlyCollection<Guid> staffIds, CancellationToken cancellationToken) =>
        NotifyAsync(db, InboxChannel, staffIds.Count > MostIds ? "" : string.Join(',', staffIds), cancellationToken);

    private static Task NotifyAsync(StaffDbContext db, string channel, string payload, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_notify({channel}, {payload})", cancellationToken);
}
