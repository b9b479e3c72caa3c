using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Domain.Search;

namespace Crm.Knowledge.Shared;

/// <summary>The rows that search and lists read.</summary>
internal static class IndexAccess
{
    /// <summary>Published articles that the reader may read.</summary>
    public static IQueryable<ArticleIndex> Readable(this IQueryable<ArticleIndex> rows, Actor actor)
    {
        var (me, secrets) = (actor.StaffId, actor.Has(KnowledgePermissions.ReadConfidential));
        return rows.Where(i => (i.State == ArticleState.Published || i.State == ArticleState.DueForReview)
            && (secrets || i.Confidentiality != Confidentiality.Confidential || i.AuthorId == me));
    }

    /// <summary>Brings an article's row up to date.</summary>
    /// <param name="db">The module's tables.</param>
    /// <param name="article">The article as it is now.</param>
    /// <param name="published">The version just published; else the last one is read.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task IndexAsync(this KnowledgeDbContext db, Article article, ArticleVersion? published, CancellationToken ct)
    {
        var row = await db.Index.FindAsync([article.Id], ct) ?? db.Index.Add(new ArticleIndex { ArticleId = article.Id }).Entity;
        if (published is null && article.PublishedVersion is { } number)
            published = await db.Versions.FindAsync([article.Id, number], ct);
        row.Take(article, published);
    }
}
