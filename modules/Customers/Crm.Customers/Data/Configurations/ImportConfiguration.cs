using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class FileImportConfiguration : IEntityTypeConfiguration<FileImport>
{
    public void Configure(EntityTypeBuilder<FileImport> builder)
    {
        builder.ToTable("lead_imports");
        builder.Property(i => i.Mapping).HasJson();
        builder.Ignore(i => i.UndoUntil);
    }
}

internal sealed class ImportRowConfiguration : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.ToTable("import_rows").HasKey(r => new { r.ImportId, r.Line });
        builder.HasOne<FileImport>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.NoAction);
        builder.Property(r => r.Resembles).HasJson();
        builder.Property(r => r.RecordId).HasColumnName("lead_id"); // Its name from when files were of leads only.
        builder.Property(r => r.Before).HasColumnType("jsonb");
        builder.Property(r => r.WrittenIn).HasColumnType("xid");
    }
}

internal sealed class ImportFileChunkConfiguration : IEntityTypeConfiguration<ImportFileChunk>
{
    public void Configure(EntityTypeBuilder<ImportFileChunk> builder)
    {
        builder.ToTable("import_file_chunks").HasKey(c => new { c.ImportId, c.Part });
        builder.HasOne<FileImport>().WithMany().HasForeignKey(c => c.ImportId).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class RememberedMappingConfiguration : IEntityTypeConfiguration<RememberedMapping>
{
    public void Configure(EntityTypeBuilder<RememberedMapping> builder) =>
        builder.ToTable("remembered_mappings").HasKey(m => new { m.StaffId, m.Header });
}
