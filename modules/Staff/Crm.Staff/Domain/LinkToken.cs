namespace Crm.Staff.Domain;

/// <summary>What a link that works once is for.</summary>
internal enum LinkPurpose
{
    /// <summary>Making the first administrator.</summary>
    Setup,

    /// <summary>Choosing a password.</summary>
    Password,
}

/// <summary>A link that works once; only the hash of its token is kept.</summary>
internal sealed class LinkToken
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public required byte[] Hash { get; init; }
    public LinkPurpose Purpose { get; init; }
    public Guid? StaffId { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }

    public bool IsGood(DateTimeOffset now) => UsedAt is null && ExpiresAt > now;
}
