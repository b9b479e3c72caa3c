using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class WorkReportConfiguration : IEntityTypeConfiguration<WorkReport>
{
    public void Configure(EntityTypeBuilder<WorkReport> builder)
    {
        builder.ToTable("work_reports");
        builder.Property(r => r.Facts).HasJson();
        builder.Property(r => r.Comments).HasJson();
    }
}

internal sealed class MarketReportConfiguration : IEntityTypeConfiguration<MarketReport>
{
    public void Configure(EntityTypeBuilder<MarketReport> builder) => builder.ToTable("market_reports");
}
