using Crm.Approvals.Domain;
using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Approvals.Data.Configurations;

internal sealed class RequestConfiguration : IEntityTypeConfiguration<ApprovalRequest>
{
    public void Configure(EntityTypeBuilder<ApprovalRequest> builder)
    {
        builder.ToTable("requests");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Facts).HasJson();
        builder.HasMany<ApprovalStep>("steps").WithOne().HasForeignKey(s => s.RequestId);
        builder.Ignore(r => r.Steps).Ignore(r => r.Current);
        builder.HasIndex(r => new { r.SubjectType, r.SubjectId });
        builder.HasIndex(r => new { r.RequestedBy, r.RequestedAt, r.Id });
    }
}

internal sealed class StepConfiguration : IEntityTypeConfiguration<ApprovalStep>
{
    public void Configure(EntityTypeBuilder<ApprovalStep> builder)
    {
        builder.ToTable("steps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Ignore(s => s.Policy).Ignore(s => s.IsAgreed);
        builder.HasMany(s => s.Assignments).WithOne().HasForeignKey(a => a.StepId);
        builder.Navigation(s => s.Assignments).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(s => s.RequestId);
        builder.HasIndex(s => s.OpenedAt).HasFilter("state = 'Open'");
    }
}

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable("assignments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Ignore(a => a.IsOpen);
        builder.HasIndex(a => a.StepId);
        builder.HasIndex(a => new { a.StaffId, a.Passed, a.Outcome });
    }
}

internal sealed class PolicyConfiguration : IEntityTypeConfiguration<ApprovalPolicy>
{
    public void Configure(EntityTypeBuilder<ApprovalPolicy> builder)
    {
        builder.ToTable("policies");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Steps).HasJson();
        builder.HasIndex(p => new { p.Kind, p.Number }).IsUnique();
    }
}

internal sealed class StaffRefConfiguration : IEntityTypeConfiguration<StaffRef>
{
    public void Configure(EntityTypeBuilder<StaffRef> builder)
    {
        builder.ToTable("staff_refs");
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}

internal sealed class UnitRefConfiguration : IEntityTypeConfiguration<UnitRef>
{
    public void Configure(EntityTypeBuilder<UnitRef> builder)
    {
        builder.ToTable("unit_refs");
        builder.Property(u => u.Id).ValueGeneratedNever();
    }
}
