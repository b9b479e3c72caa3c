using Crm.Accounts.Domain.Valuation;
using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Accounts.Data.Configurations;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("indicators");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Scale).HasJson();
        builder.HasIndex(i => i.Code).IsUnique();
    }
}

internal sealed class SchemeConfiguration : IEntityTypeConfiguration<Scheme>
{
    public void Configure(EntityTypeBuilder<Scheme> builder)
    {
        builder.ToTable("schemes");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Ignore(s => s.Scoring);
        builder.Property(s => s.Lines).HasJson();
        builder.Property(s => s.Classes).HasJson();
        builder.Property(s => s.Tiers).HasJson();
        builder.HasIndex(s => s.Number).IsUnique();
        builder.HasIndex(s => s.State).IsUnique().HasFilter("state = 'active'");
    }
}

internal sealed class ValueRunConfiguration : IEntityTypeConfiguration<ValueRun>
{
    public void Configure(EntityTypeBuilder<ValueRun> builder)
    {
        builder.ToTable("value_runs");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Classes).HasJson();
        builder.HasIndex(r => new { r.RequestedAt, r.Id });
    }
}

internal sealed class CurrentValueConfiguration : IEntityTypeConfiguration<CurrentValue>
{
    public void Configure(EntityTypeBuilder<CurrentValue> builder)
    {
        builder.ToTable("customer_values").HasKey(v => v.CustomerId);
        builder.Property(v => v.CustomerId).ValueGeneratedNever();
        builder.Property(v => v.Inputs).HasColumnType("numeric[]");
        builder.Property(v => v.Points).HasColumnType("numeric[]");
        builder.HasIndex(v => new { v.Score, v.CustomerId });
    }
}

internal sealed class PastValueConfiguration : IEntityTypeConfiguration<PastValue>
{
    public void Configure(EntityTypeBuilder<PastValue> builder)
    {
        builder.ToTable("value_scores").HasKey(v => new { v.RunId, v.CustomerId });
        builder.Property(v => v.Inputs).HasColumnType("numeric[]");
        builder.Property(v => v.Points).HasColumnType("numeric[]");
        builder.HasIndex(v => new { v.CustomerId, v.ValuedAt });
    }
}

internal sealed class SignalConfiguration : IEntityTypeConfiguration<Signal>
{
    public void Configure(EntityTypeBuilder<Signal> builder)
    {
        builder.ToTable("customer_signals").HasKey(s => new { s.Id, s.Kind });
        builder.HasIndex(s => s.At);
        builder.HasIndex(s => s.CustomerId);
    }
}
