using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Merging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class MergeConfiguration : IEntityTypeConfiguration<MergeRecord>
{
    public void Configure(EntityTypeBuilder<MergeRecord> builder)
    {
        builder.ToTable("merge_records");
        builder.Property(m => m.Fields).HasJson();
        builder.Property(m => m.Standing).HasJson();
    }
}
