using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class BulkRunConfiguration : IEntityTypeConfiguration<BulkRun>
{
    public void Configure(EntityTypeBuilder<BulkRun> builder)
    {
        builder.ToTable("bulk_runs");
        builder.Property(r => r.Request).HasJson();
        builder.Ignore(r => r.UndoUntil);
    }
}

internal sealed class BulkItemConfiguration : IEntityTypeConfiguration<BulkItem>
{
    public void Configure(EntityTypeBuilder<BulkItem> builder)
    {
        builder.ToTable("bulk_items").HasKey(i => new { i.RunId, i.Position });
        builder.HasOne<BulkRun>().WithMany().HasForeignKey(i => i.RunId);
        builder.Property(i => i.Before).HasJson();
    }
}
