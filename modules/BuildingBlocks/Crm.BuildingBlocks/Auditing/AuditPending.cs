using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.BuildingBlocks.Auditing;

/// <summary>An audit entry written in the business transaction, on its way to the one hash chain that Staff keeps.</summary>
internal sealed class AuditPending
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public DateTimeOffset At { get; init; }
    public Guid StaffId { get; init; }
    public required string StaffName { get; init; }
    public string? Address { get; init; }
    public string? TraceId { get; init; }
    public required string Action { get; init; }
    public required string RecordType { get; init; }
    public required string RecordId { get; init; }

    /// <summary>Property name to old and new value, as JSON.</summary>
    public required string Changes { get; init; }
}

internal sealed class AuditPendingConfiguration : IEntityTypeConfiguration<AuditPending>
{
    public void Configure(EntityTypeBuilder<AuditPending> builder)
    {
        builder.ToTable("audit_pending");
        builder.Property(a => a.Changes).HasColumnType("jsonb");
    }
}
