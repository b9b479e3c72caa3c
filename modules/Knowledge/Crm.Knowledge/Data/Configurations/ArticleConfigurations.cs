using Crm.Knowledge.Domain.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Knowledge.Data.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("articles");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Ignore(a => a.Fields).Ignore(a => a.Title).Ignore(a => a.IsPublished);
    }
}

internal sealed class VersionConfiguration : IEntityTypeConfiguration<ArticleVersion>
{
    public void Configure(EntityTypeBuilder<ArticleVersion> builder)
    {
        builder.ToTable("article_versions").HasKey(v => new { v.ArticleId, v.Number });
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.HasOne<Article>().WithMany().HasForeignKey(v => v.ArticleId).OnDelete(DeleteBehavior.NoAction);
        builder.Ignore(v => v.Fields).Ignore(v => v.Title);
    }
}

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> builder)
    {
        builder.ToTable("categories");
        builder.Property(c => c.Id).ValueGeneratedNever();
    }
}

internal sealed class ResolvedCaseConfiguration : IEntityTypeConfiguration<ResolvedCase>
{
    public void Configure(EntityTypeBuilder<ResolvedCase> builder)
    {
        builder.ToTable("resolved_cases").HasKey(c => c.CaseId);
        builder.Property(c => c.CaseId).ValueGeneratedNever();
        builder.Ignore(c => c.IsResolved);
    }
}
