using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Seeding;
using Crm.Knowledge.Shared;
using Crm.Knowledge.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Knowledge.Tests.Quality;

/// <summary>The demo company's articles and forty more, published.</summary>
public sealed class QualityHost : KnowledgeHost
{
    /// <summary>Key of a seed file to the article's title.</summary>
    public Dictionary<string, string> Titles { get; } = [];

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Host.WithAsync<IServiceProvider, bool>(async services =>
        {
            await services.GetRequiredService<IEnumerable<Crm.BuildingBlocks.Seeding.IDemoData>>().Single().SeedAsync(CancellationToken.None);
            await AddMoreAsync(services.GetRequiredService<KnowledgeDbContext>());
            return true;
        });
        foreach (var seed in ArticleFile.Read(ArticleFile.Open("demo-articles.md")).Concat(ArticleFile.Read(Resource("articles.md"))))
            Titles.Add(seed.Key, seed.Fields.TitleZh!);
        Titles["first"] = Titles["outage-compensation"];
    }

    /// <summary>A file beside this one.</summary>
    public static Stream Resource(string name) => typeof(QualityHost).Assembly.GetManifestResourceStream(name)!;

    private async Task AddMoreAsync(KnowledgeDbContext db)
    {
        var (me, now) = (new Author(Guid.CreateVersion7(), Guid.CreateVersion7()), DateTimeOffset.UtcNow);
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var seed in ArticleFile.Read(Resource("articles.md")))
        {
            var article = new Article(await db.NextNumberAsync(now, CancellationToken.None), seed.Fields with { CategoryId = Category }, me, now.AddDays(-100));
            article.Submit(me.StaffId, null, now);
            var version = article.Publish(Guid.CreateVersion7(), null, new DateOnly(2030, 1, 1), now.AddDays(-99));
            db.Articles.Add(article);
            db.Versions.Add(version);
            await db.IndexAsync(article, version, CancellationToken.None);
        }
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
