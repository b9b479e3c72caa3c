namespace Crm.Staff.Domain;

/// <summary>One notification in one person's inbox.</summary>
internal sealed class Notice
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid NotificationId { get; init; }
    public Guid StaffId { get; init; }
    public required string Kind { get; init; }
    public required string Link { get; init; }
    public required Dictionary<string, string> Facts { get; init; }
    public DateTimeOffset At { get; init; }
    public DateTimeOffset? ReadAt { get; set; }
}

/// <summary>How a person wants to hear of a kind.</summary>
internal enum NoticeMode
{
    /// <summary>Inbox and bell.</summary>
    Bell,

    /// <summary>Inbox only, already read.</summary>
    Quiet,

    /// <summary>Not at all.</summary>
    Off,
}

/// <summary>A person's choice for a kind; without one it is <see cref="NoticeMode.Bell"/>.</summary>
internal sealed class NoticeSetting
{
    public Guid StaffId { get; init; }
    public required string Kind { get; init; }
    public NoticeMode Mode { get; set; }
}
