using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Views;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class ListViewConfiguration : IEntityTypeConfiguration<ListView>
{
    public void Configure(EntityTypeBuilder<ListView> builder)
    {
        builder.ToTable("list_views");
        builder.Property(v => v.Filters).HasJson();
    }
}

internal sealed class DefaultViewConfiguration : IEntityTypeConfiguration<DefaultView>
{
    public void Configure(EntityTypeBuilder<DefaultView> builder)
    {
        builder.ToTable("default_views").HasKey(d => new { d.StaffId, d.List });
        builder.HasOne<ListView>().WithMany().HasForeignKey(d => d.ViewId);
    }
}
