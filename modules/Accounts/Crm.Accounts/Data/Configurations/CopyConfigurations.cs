using Crm.Accounts.Domain.Customers;
using Crm.Accounts.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Accounts.Data.Configurations;

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("customers");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => c.Code);
        builder.HasIndex(c => c.ExternalCode);
        builder.HasIndex(c => c.Search).HasMethod("gin");
    }
}

internal sealed class StaffRefConfiguration : IEntityTypeConfiguration<StaffRef>
{
    public void Configure(EntityTypeBuilder<StaffRef> builder)
    {
        builder.ToTable("staff");
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}
