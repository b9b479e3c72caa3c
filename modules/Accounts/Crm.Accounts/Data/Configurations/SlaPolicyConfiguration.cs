using Crm.Accounts.Domain.Sla;
using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Accounts.Data.Configurations;

internal sealed class SlaPolicyConfiguration : IEntityTypeConfiguration<SlaPolicy>
{
    public void Configure(EntityTypeBuilder<SlaPolicy> builder)
    {
        builder.ToTable("sla_policies");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Targets).HasJson();
        builder.HasIndex(p => new { p.Tier, p.Number }).IsUnique();
    }
}
