using Crm.Customers.Domain.Opportunities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class OpportunityConfiguration : IEntityTypeConfiguration<Opportunity>
{
    public void Configure(EntityTypeBuilder<Opportunity> builder)
    {
        builder.ToTable("opportunities");
        builder.Ignore(o => o.IsOpen).Ignore(o => o.IsClosed);
    }
}

internal sealed class OpportunityMoveConfiguration : IEntityTypeConfiguration<OpportunityMove>
{
    public void Configure(EntityTypeBuilder<OpportunityMove> builder) => builder.ToTable("opportunity_moves");
}
