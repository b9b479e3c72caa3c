using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Trust;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class FactSourceConfiguration : IEntityTypeConfiguration<FactSource>
{
    public void Configure(EntityTypeBuilder<FactSource> builder) => builder.ToTable("fact_sources");
}

internal sealed class DataCardConfiguration : IEntityTypeConfiguration<DataCard>
{
    public void Configure(EntityTypeBuilder<DataCard> builder)
    {
        builder.ToTable("data_cards");
        builder.Property(c => c.Answers).HasJson();
    }
}
