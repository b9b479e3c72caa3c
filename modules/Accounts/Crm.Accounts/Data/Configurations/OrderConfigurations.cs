using Crm.Accounts.Domain.Orders;
using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Accounts.Data.Configurations;

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("orders");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Rate).HasPrecision(18, 8);
        builder.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(o => new { o.Source, o.ExternalId }).IsUnique();
        builder.HasIndex(o => new { o.CustomerId, o.OrderedOn });
        builder.HasIndex(o => new { o.OrderedOn, o.Id });
        builder.HasIndex(o => new { o.ImportId, o.CustomerId });
        builder.HasIndex(o => new { o.Source, o.CustomerKey }).HasFilter("customer_id IS NULL");
    }
}

internal sealed class OrderLineConfiguration : IEntityTypeConfiguration<OrderLine>
{
    public void Configure(EntityTypeBuilder<OrderLine> builder)
    {
        builder.ToTable("order_lines").HasKey(l => new { l.OrderId, l.Number });
        builder.Property(l => l.Quantity).HasPrecision(18, 4);
        builder.Property(l => l.UnitPrice).HasPrecision(18, 4);
        builder.Property(l => l.Discount).HasPrecision(9, 6);
        builder.Property(l => l.Amount).HasPrecision(18, 4);
    }
}

internal sealed class OrderSourceConfiguration : IEntityTypeConfiguration<OrderSource>
{
    public void Configure(EntityTypeBuilder<OrderSource> builder) => builder.ToTable("order_sources").HasKey(s => s.Name);
}

internal sealed class CustomerAliasConfiguration : IEntityTypeConfiguration<CustomerAlias>
{
    public void Configure(EntityTypeBuilder<CustomerAlias> builder) => builder.ToTable("customer_aliases").HasKey(a => new { a.Source, a.Key });
}

internal sealed class CustomerTradeConfiguration : IEntityTypeConfiguration<CustomerTradeRow>
{
    public void Configure(EntityTypeBuilder<CustomerTradeRow> builder)
    {
        builder.ToTable("customer_trade").HasKey(t => t.CustomerId);
        builder.Property(t => t.CustomerId).ValueGeneratedNever();
        builder.HasIndex(t => new { t.TwelveMonths, t.CustomerId });
    }
}

internal sealed class OrderImportConfiguration : IEntityTypeConfiguration<OrderImport>
{
    public void Configure(EntityTypeBuilder<OrderImport> builder)
    {
        builder.ToTable("order_imports");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Files).HasJson();
        builder.Property(i => i.Rate).HasPrecision(18, 8);
        builder.HasIndex(i => new { i.CreatedAt, i.Id });
    }
}

internal sealed class OrderImportRowConfiguration : IEntityTypeConfiguration<OrderImportRow>
{
    public void Configure(EntityTypeBuilder<OrderImportRow> builder)
    {
        builder.ToTable("order_import_rows").HasKey(r => new { r.ImportId, r.File, r.Line });
        builder.HasOne<OrderImport>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StagedOrderConfiguration : IEntityTypeConfiguration<StagedOrder>
{
    public void Configure(EntityTypeBuilder<StagedOrder> builder)
    {
        builder.ToTable("staged_orders").HasKey(s => new { s.ImportId, s.Number });
        builder.HasOne<OrderImport>().WithMany().HasForeignKey(s => s.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(s => s.Content).HasJson();
        builder.HasIndex(s => new { s.ImportId, s.Number }).HasFilter("NOT done").HasDatabaseName("ix_staged_orders_waiting");
    }
}
