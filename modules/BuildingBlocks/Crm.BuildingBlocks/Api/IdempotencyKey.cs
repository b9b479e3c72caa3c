using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.BuildingBlocks.Api;

/// <summary>A post that carried an <c>Idempotency-Key</c>: written with the business rows, its answer filled in afterwards.</summary>
internal sealed class IdempotencyKey
{
    public Guid StaffId { get; init; }
    public required string Key { get; init; }
    public required byte[] RequestHash { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public int? Status { get; set; }
    public string? Response { get; set; }
}

internal sealed class IdempotencyKeyConfiguration : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.ToTable("idempotency_keys").HasKey(k => new { k.StaffId, k.Key });
        builder.HasIndex(k => k.CreatedAt);
    }
}
