using Crm.BuildingBlocks.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Clocks;
using Crm.Service.Domain.Complaints;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Service.Data.Configurations;

internal sealed class CaseConfiguration : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("cases");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Promise).HasJson();
        Clock(builder, c => c.FirstReply, "first_reply");
        Clock(builder, c => c.Resolution, "resolution");
        builder.HasOne(c => c.Complaint).WithOne().HasForeignKey<Complaint>(c => c.Id);
        builder.HasMany(c => c.Entries).WithOne().HasForeignKey(e => e.CaseId);
        builder.Navigation(c => c.Entries).HasField("entries").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.NextDueAt, c.Id });
        builder.HasIndex(c => new { c.OpenedAt, c.Id });
        builder.HasIndex(c => new { c.CustomerId, c.OpenedAt });
        builder.HasIndex(c => new { c.OwnerId, c.NextDueAt });
        builder.HasIndex(c => new { c.UnitId, c.NextDueAt });
        builder.HasIndex(c => c.DuplicateOfId).HasFilter("duplicate_of_id IS NOT NULL");
        builder.HasIndex(c => c.SplitFromId).HasFilter("split_from_id IS NOT NULL");
        builder.HasIndex(c => c.Search).HasMethod("gin");
    }

    private static void Clock(
        EntityTypeBuilder<Case> builder, System.Linq.Expressions.Expression<Func<Case, CaseClock>> clock, string prefix) => builder.ComplexProperty(clock!, c =>
    {
        c.IsRequired();
        c.Ignore(k => k.IsRunning);
        c.Property(k => k.StartedAt).HasColumnName($"{prefix}_started_at");
        c.Property(k => k.DueAt).HasColumnName($"{prefix}_due_at");
        c.Property(k => k.WarnAt).HasColumnName($"{prefix}_warn_at");
        c.Property(k => k.AroundTheClock).HasColumnName($"{prefix}_around_the_clock");
        c.Property(k => k.TotalTicks).HasColumnName($"{prefix}_total_ticks");
        c.Property(k => k.PausedAt).HasColumnName($"{prefix}_paused_at");
        c.Property(k => k.RemainingTicks).HasColumnName($"{prefix}_remaining_ticks");
        c.Property(k => k.StoppedAt).HasColumnName($"{prefix}_stopped_at");
    });
}

internal sealed class ComplaintConfiguration : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("complaints");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Decisions).HasJson();
        builder.HasIndex(c => c.ResponsibleId).HasFilter("responsible_id IS NOT NULL");
        builder.HasIndex(c => c.ApprovalId).HasFilter("approval_id IS NOT NULL");
        builder.HasIndex(c => c.ArchiveNumber).IsUnique();
    }
}

internal sealed class CaseEntryConfiguration : IEntityTypeConfiguration<CaseEntry>
{
    public void Configure(EntityTypeBuilder<CaseEntry> builder)
    {
        builder.ToTable("case_entries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Facts).HasColumnType("jsonb");
        builder.HasIndex(e => new { e.CaseId, e.At });
    }
}

internal sealed class InteractionConfiguration : IEntityTypeConfiguration<Interaction>
{
    public void Configure(EntityTypeBuilder<Interaction> builder)
    {
        builder.ToTable("interactions");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.HasIndex(i => new { i.CustomerId, i.At });
        builder.HasIndex(i => i.CaseId);
        builder.HasIndex(i => new { i.Phone, i.At }).HasFilter("customer_id IS NULL");
    }
}
