using Crm.BuildingBlocks.Auditing;

namespace Crm.Staff.Domain;

/// <summary>A key for another system. Only the hash of its secret is kept.</summary>
internal sealed class ApiKey : IAudited, IShapesActors
{
    /// <summary>How every secret begins, so that scanners of leaked secrets recognise it.</summary>
    public const string Start = "crm_";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid StaffId { get; init; }
    public required string Name { get; init; }
    public required string Prefix { get; init; }

    [NotAudited]
    public required byte[] Hash { get; init; }

    public required List<string> Permissions { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }

    [NotAudited]
    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
