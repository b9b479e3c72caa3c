using Crm.Customers.Domain.Confidentiality;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class RestrictionConfiguration : IEntityTypeConfiguration<Restriction>
{
    public void Configure(EntityTypeBuilder<Restriction> builder)
    {
        builder.ToTable("customer_restrictions").HasKey(r => r.CustomerId);
        builder.Property(r => r.CustomerId).ValueGeneratedNever();
    }
}

internal sealed class CirculationConfiguration : IEntityTypeConfiguration<CirculationEntry>
{
    public void Configure(EntityTypeBuilder<CirculationEntry> builder) => builder.ToTable("customer_circulation");
}

internal sealed class AccessRequestConfiguration : IEntityTypeConfiguration<AccessRequest>
{
    public void Configure(EntityTypeBuilder<AccessRequest> builder) => builder.ToTable("access_requests");
}

internal sealed class ReadingConfiguration : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> builder) => builder.ToTable("confidential_readings");
}
