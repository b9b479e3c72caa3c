using Crm.BuildingBlocks.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Data;

/// <summary>The Knowledge module's tables, in schema <c>knowledge</c>.</summary>
public sealed class KnowledgeDbContext(DbContextOptions<KnowledgeDbContext> options) : ModuleDbContext(options, KnowledgeModule.Name)
{
    internal DbSet<Article> Articles => Set<Article>();

    internal DbSet<ArticleVersion> Versions => Set<ArticleVersion>();

    internal DbSet<ArticleIndex> Index => Set<ArticleIndex>();

    internal DbSet<Category> Categories => Set<Category>();

    internal DbSet<ResolvedCase> Cases => Set<ResolvedCase>();

    internal DbSet<UsageCount> Counts => Set<UsageCount>();

    internal DbSet<FeedbackRecord> Feedback => Set<FeedbackRecord>();

    internal DbSet<SynonymGroup> Synonyms => Set<SynonymGroup>();

    internal DbSet<FailedSearch> FailedSearches => Set<FailedSearch>();

    internal DbSet<CommonWord> CommonWords => Set<CommonWord>();

    internal DbSet<StaffCopy> Staff => Set<StaffCopy>();
}
