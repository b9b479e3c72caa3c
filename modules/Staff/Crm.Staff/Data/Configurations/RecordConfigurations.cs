using Crm.BuildingBlocks.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Staff.Data.Configurations;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("notices");
        builder.Property(n => n.Facts).HasJson();
        builder.HasIndex(n => new { n.NotificationId, n.StaffId }).IsUnique();
        builder.HasIndex(n => new { n.StaffId, n.At, n.Id }).IsDescending(false, true, true);
        builder.HasIndex(n => n.StaffId, "ix_notices_unread").HasFilter("read_at IS NULL");
    }
}

internal sealed class NoticeSettingConfiguration : IEntityTypeConfiguration<NoticeSetting>
{
    public void Configure(EntityTypeBuilder<NoticeSetting> builder) =>
        builder.ToTable("notice_settings").HasKey(s => new { s.StaffId, s.Kind });
}

internal sealed class AuditRecordConfiguration : IEntityTypeConfiguration<AuditRecord>
{
    public void Configure(EntityTypeBuilder<AuditRecord> builder)
    {
        builder.ToTable("audit_log").HasKey(a => a.Sequence);
        builder.Property(a => a.Sequence).ValueGeneratedNever();
        builder.HasIndex(a => a.Id).IsUnique();
        builder.HasIndex(a => new { a.StaffId, a.Sequence }).IsDescending(false, true);
        builder.HasIndex(a => new { a.RecordId, a.Sequence }).IsDescending(false, true);
        builder.HasIndex(a => a.At);
    }
}
