using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Pool;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class LeadClockConfiguration : IEntityTypeConfiguration<LeadClock>
{
    public void Configure(EntityTypeBuilder<LeadClock> builder)
    {
        builder.ToTable("lead_clocks").HasKey(c => c.LeadId);
        builder.Property(c => c.LeadId).ValueGeneratedNever();
    }
}

internal sealed class PoolRulesConfiguration : IEntityTypeConfiguration<PoolRules>
{
    public void Configure(EntityTypeBuilder<PoolRules> builder)
    {
        builder.ToTable("pool_rules");
        builder.Property(r => r.Rules).HasJson();
    }
}

internal sealed class PoolMoveConfiguration : IEntityTypeConfiguration<PoolMove>
{
    public void Configure(EntityTypeBuilder<PoolMove> builder) => builder.ToTable("pool_moves");
}
