using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class FieldDefinitionConfiguration : IEntityTypeConfiguration<FieldDefinition>
{
    public void Configure(EntityTypeBuilder<FieldDefinition> builder)
    {
        builder.ToTable("archive_fields");
        builder.Property(f => f.Choices).HasJson();
        builder.Property(f => f.Min).HasPrecision(24, 6);
        builder.Property(f => f.Max).HasPrecision(24, 6);
        builder.Ignore(f => f.Places).Ignore(f => f.Longest).Ignore(f => f.LabelShown);
    }
}

internal sealed class ArchiveValueConfiguration : IEntityTypeConfiguration<ArchiveValue>
{
    public void Configure(EntityTypeBuilder<ArchiveValue> builder)
    {
        builder.ToTable("archive_values").HasKey(v => new { v.CustomerId, v.FieldId, v.Item });
        builder.Property(v => v.Number).HasPrecision(24, 6);
    }
}
