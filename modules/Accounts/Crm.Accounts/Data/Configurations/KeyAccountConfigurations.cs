using Crm.Accounts.Domain.KeyAccounts;
using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Accounts.Data.Configurations;

internal sealed class KeyAccountConfiguration : IEntityTypeConfiguration<KeyAccount>
{
    public void Configure(EntityTypeBuilder<KeyAccount> builder)
    {
        builder.ToTable("key_accounts");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Wanted).HasJson();
        builder.HasMany(k => k.Team).WithOne().HasForeignKey(m => m.KeyAccountId);
        builder.Navigation(k => k.Team).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany<KeyAccountEntry>("history").WithOne().HasForeignKey(e => e.KeyAccountId);
        builder.HasIndex(k => k.CustomerId).IsUnique();
        builder.HasIndex(k => k.Number).IsUnique();
        builder.HasIndex(k => new { k.StatusAt, k.Id });
        builder.HasIndex(k => k.ManagerId);
    }
}

internal sealed class KeyAccountMemberConfiguration : IEntityTypeConfiguration<KeyAccountMember>
{
    public void Configure(EntityTypeBuilder<KeyAccountMember> builder)
    {
        builder.ToTable("key_account_members");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasIndex(m => m.KeyAccountId);
        builder.HasIndex(m => m.StaffId);
    }
}

internal sealed class KeyAccountEntryConfiguration : IEntityTypeConfiguration<KeyAccountEntry>
{
    public void Configure(EntityTypeBuilder<KeyAccountEntry> builder)
    {
        builder.ToTable("key_account_entries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Facts).HasJson();
        builder.HasIndex(e => new { e.KeyAccountId, e.At, e.Id });
    }
}

internal sealed class RecognitionCriterionConfiguration : IEntityTypeConfiguration<RecognitionCriterion>
{
    public void Configure(EntityTypeBuilder<RecognitionCriterion> builder)
    {
        builder.ToTable("recognition_criteria");
        builder.Property(c => c.Id).ValueGeneratedNever();
    }
}
