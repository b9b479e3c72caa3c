using Crm.Customers.Domain.Composition;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class CompositionConfiguration : IEntityTypeConfiguration<CompositionDay>
{
    public void Configure(EntityTypeBuilder<CompositionDay> builder) =>
        builder.ToTable("composition_days").HasKey(d => new { d.Day, d.UnitId, d.Owner, d.Dimension, d.Value });
}
