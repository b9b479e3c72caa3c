using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Seeding;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Domain.Search;
using Crm.Knowledge.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Seeding;

/// <summary>
/// The demo company's knowledge: articles of the seeds' trades in Chinese, many in English too, a few still on their way to being
/// published, with categories and synonyms.
/// </summary>
internal sealed class DemoKnowledge(KnowledgeDbContext db, TimeProvider time) : IDemoData
{
    private const int DaysApart = 9;
    private static readonly DemoPerson[] Authors = [DemoPeople.ServiceAgent, DemoPeople.SecondAgent, DemoPeople.ComplaintOfficer];

    public int Order => 50;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Articles.AnyAsync(cancellationToken))
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var categories = AddCategories();
        foreach (var line in ArticleFile.Lines("demo-synonyms.txt"))
            db.Synonyms.Add(new SynonymGroup(new SynonymFields(line.Split(' '))));
        await using var file = ArticleFile.Open("demo-articles.md");
        foreach (var (seed, i) in ArticleFile.Read(file).Select((seed, i) => (seed, i)))
            await AddAsync(seed, categories[seed.Category], Authors[i % Authors.Length], i, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private Dictionary<string, Guid> AddCategories()
    {
        var ids = new Dictionary<string, Guid>();
        foreach (var (line, i) in ArticleFile.Lines("demo-categories.tsv").Select((line, i) => (line.Split('\t'), i)))
        {
            var category = new Category(new CategoryFields(line[2], line[3], line[1].Length == 0 ? null : ids[line[1]], i * 10));
            ids.Add(line[0], category.Id);
            db.Categories.Add(category);
        }
        return ids;
    }

    private async Task AddAsync(SeedArticle seed, Guid category, DemoPerson author, int i, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var written = now.AddDays(-DaysApart * (i + 1));
        var article = new Article(await db.NextNumberAsync(now, ct), seed.Fields with { CategoryId = category }, new Author(author.Id, author.UnitId), written);
        ArticleVersion? version = null;
        if (seed.State != "draft")
            article.Submit(author.Id, null, written.AddHours(2));
        if (seed.State == "published")
        {
            var published = written.AddDays(1);
            version = article.Publish(DemoPeople.KnowledgeEditor.Id, null, ChinaTime.Today(published).AddMonths(Article.MonthsUntilReview), published);
            db.Versions.Add(version);
            // Used, opened and found helpful in a measure that gives the start page something to show.
            db.Counts.Add(new UsageCount { ArticleId = article.Id, Opened = 5 + i * 7 % 40, Used = i * 5 % 12, Sent = i % 4, Helpful = 0 });
        }
        db.Articles.Add(article);
        await db.IndexAsync(article, version, ct);
    }
}
