using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class PersonRequestConfiguration : IEntityTypeConfiguration<PersonRequest>
{
    public void Configure(EntityTypeBuilder<PersonRequest> builder)
    {
        builder.ToTable("person_requests");
        builder.Property(r => r.Person).HasJson();
    }
}

internal sealed class PersonRequestPartConfiguration : IEntityTypeConfiguration<PersonRequestPart>
{
    public void Configure(EntityTypeBuilder<PersonRequestPart> builder) => builder.ToTable("person_request_parts").HasKey(p => new { p.RequestId, p.Module });
}
