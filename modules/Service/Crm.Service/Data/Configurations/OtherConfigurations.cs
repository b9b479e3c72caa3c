using Crm.BuildingBlocks.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Customers;
using Crm.Service.Domain.People;
using Crm.Service.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Service.Data.Configurations;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("attachments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.CaseId);
    }
}

internal sealed class FileChunkConfiguration : IEntityTypeConfiguration<FileChunk>
{
    public void Configure(EntityTypeBuilder<FileChunk> builder) => builder.ToTable("file_chunks").HasKey(c => new { c.Hash, c.Number });
}

internal sealed class CasePresenceConfiguration : IEntityTypeConfiguration<CasePresence>
{
    public void Configure(EntityTypeBuilder<CasePresence> builder) => builder.ToTable("case_presences").HasKey(p => new { p.CaseId, p.StaffId });
}

internal sealed class ClockMarkConfiguration : IEntityTypeConfiguration<ClockMark>
{
    public void Configure(EntityTypeBuilder<ClockMark> builder) =>
        builder.ToTable("clock_marks").HasKey(m => new { m.CaseId, m.Clock, m.Mark, m.DueAt });
}

internal sealed class SurveyConfiguration : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.ToTable("surveys");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.TokenHash).IsUnique();
        builder.HasIndex(s => s.CaseId);
    }
}

internal sealed class CalendarConfiguration : IEntityTypeConfiguration<CalendarRow>
{
    public void Configure(EntityTypeBuilder<CalendarRow> builder)
    {
        builder.ToTable("calendars");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Definition).HasColumnType("jsonb");
        builder.HasIndex(c => c.UnitId).IsUnique().AreNullsDistinct(false);
    }
}

internal sealed class SlaPolicyConfiguration : IEntityTypeConfiguration<SlaPolicyRow>
{
    public void Configure(EntityTypeBuilder<SlaPolicyRow> builder)
    {
        builder.ToTable("sla_policies").HasKey(p => p.Tier);
        builder.Property(p => p.Targets).HasJson();
    }
}

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<CustomerRef>
{
    public void Configure(EntityTypeBuilder<CustomerRef> builder)
    {
        builder.ToTable("customers");
        builder.Property(c => c.Id).ValueGeneratedNever();
    }
}

internal sealed class CustomerPhoneConfiguration : IEntityTypeConfiguration<CustomerPhoneRef>
{
    public void Configure(EntityTypeBuilder<CustomerPhoneRef> builder)
    {
        builder.ToTable("customer_phones").HasKey(p => new { p.CustomerId, p.Number, p.ContactId });
        builder.HasIndex(p => p.Number);
    }
}

internal sealed class CustomerStandingConfiguration : IEntityTypeConfiguration<CustomerStanding>
{
    public void Configure(EntityTypeBuilder<CustomerStanding> builder) => builder.ToTable("customer_standings").HasKey(s => s.CustomerId);
}

internal sealed class StaffConfiguration : IEntityTypeConfiguration<StaffRef>
{
    public void Configure(EntityTypeBuilder<StaffRef> builder)
    {
        builder.ToTable("staff");
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}

internal sealed class UnitConfiguration : IEntityTypeConfiguration<UnitRef>
{
    public void Configure(EntityTypeBuilder<UnitRef> builder)
    {
        builder.ToTable("units");
        builder.Property(u => u.Id).ValueGeneratedNever();
    }
}
