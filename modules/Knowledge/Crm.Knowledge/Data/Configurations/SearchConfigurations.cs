using Crm.Knowledge.Domain.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Knowledge.Data.Configurations;

internal sealed class IndexConfiguration : IEntityTypeConfiguration<ArticleIndex>
{
    public void Configure(EntityTypeBuilder<ArticleIndex> builder)
    {
        builder.ToTable("article_index").HasKey(i => i.ArticleId);
        builder.Property(i => i.ArticleId).ValueGeneratedNever();
    }
}

internal sealed class UseConfiguration : IEntityTypeConfiguration<UseRecord>
{
    public void Configure(EntityTypeBuilder<UseRecord> builder) => builder.ToTable("article_uses").HasKey(u => u.Key);
}

internal sealed class FeedbackConfiguration : IEntityTypeConfiguration<FeedbackRecord>
{
    public void Configure(EntityTypeBuilder<FeedbackRecord> builder)
    {
        builder.ToTable("article_feedback");
        builder.Property(f => f.Id).ValueGeneratedNever();
    }
}

internal sealed class CountConfiguration : IEntityTypeConfiguration<UsageCount>
{
    public void Configure(EntityTypeBuilder<UsageCount> builder)
    {
        builder.ToTable("article_counts").HasKey(c => c.ArticleId);
        builder.Property(c => c.ArticleId).ValueGeneratedNever();
        builder.Ignore(c => c.Counts);
    }
}

internal sealed class KindCountConfiguration : IEntityTypeConfiguration<KindCount>
{
    public void Configure(EntityTypeBuilder<KindCount> builder) => builder.ToTable("article_kind_counts").HasKey(c => new { c.ArticleId, c.Kind });
}

internal sealed class SynonymConfiguration : IEntityTypeConfiguration<SynonymGroup>
{
    public void Configure(EntityTypeBuilder<SynonymGroup> builder)
    {
        builder.ToTable("synonyms");
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}

internal sealed class FailedSearchConfiguration : IEntityTypeConfiguration<FailedSearch>
{
    public void Configure(EntityTypeBuilder<FailedSearch> builder) => builder.ToTable("failed_searches").HasKey(s => s.Text);
}

internal sealed class CommonWordConfiguration : IEntityTypeConfiguration<CommonWord>
{
    public void Configure(EntityTypeBuilder<CommonWord> builder) => builder.ToTable("common_words").HasKey(w => w.Word);
}

internal sealed class CounterConfiguration : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("number_counters").HasKey(c => c.Year);
        builder.Property(c => c.Year).ValueGeneratedNever();
    }
}

internal sealed class StaffCopyConfiguration : IEntityTypeConfiguration<StaffCopy>
{
    public void Configure(EntityTypeBuilder<StaffCopy> builder)
    {
        builder.ToTable("staff_copies").HasKey(s => s.StaffId);
        builder.Property(s => s.StaffId).ValueGeneratedNever();
    }
}
