using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Codes;
using Crm.Customers.Domain.Grading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class CodeRuleConfiguration : IEntityTypeConfiguration<CodeRule>
{
    public void Configure(EntityTypeBuilder<CodeRule> builder) => builder.ToTable("code_rules");
}

internal sealed class CodeCounterConfiguration : IEntityTypeConfiguration<CodeCounter>
{
    public void Configure(EntityTypeBuilder<CodeCounter> builder) => builder.ToTable("code_counters").HasKey(c => c.Key);
}

internal sealed class OwnerNumberConfiguration : IEntityTypeConfiguration<OwnerNumber>
{
    public void Configure(EntityTypeBuilder<OwnerNumber> builder)
    {
        builder.ToTable("owner_numbers").HasKey(o => o.OwnerId);
        builder.Property(o => o.OwnerId).ValueGeneratedNever();
    }
}

internal sealed class GradeRuleSetConfiguration : IEntityTypeConfiguration<GradeRuleSet>
{
    public void Configure(EntityTypeBuilder<GradeRuleSet> builder)
    {
        builder.ToTable("grade_rule_sets");
        builder.Property(r => r.Rules).HasJson();
    }
}

internal sealed class GradeChangeConfiguration : IEntityTypeConfiguration<GradeChange>
{
    public void Configure(EntityTypeBuilder<GradeChange> builder)
    {
        builder.ToTable("grade_changes");
        builder.Property(c => c.Inputs).HasJson();
    }
}
