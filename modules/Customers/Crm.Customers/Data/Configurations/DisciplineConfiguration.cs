using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Discipline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class ActivityRulesConfiguration : IEntityTypeConfiguration<ActivityRules>
{
    public void Configure(EntityTypeBuilder<ActivityRules> builder)
    {
        builder.ToTable("activity_rules");
        builder.Property(r => r.Contacts).HasJson();
        builder.Property(r => r.Visits).HasJson();
    }
}
