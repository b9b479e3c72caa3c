using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class TimelineConfiguration : IEntityTypeConfiguration<TimelineRecord>
{
    public void Configure(EntityTypeBuilder<TimelineRecord> builder)
    {
        builder.ToTable("timeline_entries");
        builder.Property(t => t.Facts).HasJson();
    }
}

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder) => builder.ToTable("activities");
}
