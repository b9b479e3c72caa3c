namespace Crm.Staff.Domain;

/// <summary>A sign-in that lasts until it is ended, is not used any more, or its time is over.</summary>
internal sealed class Session : IShapesActors
{
    /// <summary>A session ends after this time without use, unless the person stays signed in.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>A session on a device where the person stays signed in.</summary>
    public static readonly TimeSpan Stay = TimeSpan.FromDays(14);

    private Session()
    {
    }

    public Session(Guid staffId, bool stay, string? address, string? browser, DateTimeOffset now)
    {
        (StaffId, Stays, Address, SignedInAt) = (staffId, stay, address, now);
        Browser = browser?.Length > 300 ? browser[..300] : browser;
        Seen(now);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StaffId { get; private set; }
    public bool Stays { get; private set; }
    public string? Address { get; private set; }
    public string? Browser { get; private set; }
    public DateTimeOffset SignedInAt { get; private set; }
    public DateTimeOffset LastSeenAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    public void Seen(DateTimeOffset now)
    {
        LastSeenAt = now;
        ExpiresAt = now + (Stays ? Stay : Idle);
    }

    public void End(DateTimeOffset now) => EndedAt ??= now;
}
