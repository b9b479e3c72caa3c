using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Shared;

/// <summary>
/// Who sees what. Published articles: everybody with the permission to read, confidential ones only with theirs. What was never published: its author
/// and everybody who writes or reviews, but nobody whom the case behind it concerns. What one may not see is not found.
/// </summary>
internal static class ArticleAccess
{
    public static bool SeesDrafts(this Actor actor) => actor.Has(KnowledgePermissions.Write) || actor.Has(KnowledgePermissions.Review);

    public static IQueryable<Article> VisibleTo(this KnowledgeDbContext db, Actor actor)
    {
        var (me, secrets, drafts) = (actor.StaffId, actor.Has(KnowledgePermissions.ReadConfidential), actor.SeesDrafts());
        // The index row has the confidentiality of what is shown; the working copy may have another.
        return db.Articles.Where(a => (a.AuthorId == me && !a.Recused.Contains(me))
            || ((a.PublishedVersion != null || (drafts && !a.Recused.Contains(me)))
                && (secrets || db.Index.Any(i => i.ArticleId == a.Id && i.Confidentiality != Confidentiality.Confidential))));
    }

    /// <summary>The article; 404 where the reader may not see it.</summary>
    public static async Task<Article> ArticleAsync(this KnowledgeDbContext db, Guid id, Actor actor, CancellationToken ct) =>
        await db.VisibleTo(actor).SingleOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFoundException();

    /// <summary>The article for somebody who may see its working copy.</summary>
    public static async Task<Article> ArticleWithDraftAsync(this KnowledgeDbContext db, Guid id, Actor actor, CancellationToken ct)
    {
        var article = await db.ArticleAsync(id, actor, ct);
        var open = article.AuthorId == actor.StaffId || (actor.SeesDrafts()
            && (article.Confidentiality != Confidentiality.Confidential || actor.Has(KnowledgePermissions.ReadConfidential)));
        return open && !article.Recused.Contains(actor.StaffId) ? article : throw new NotFoundException();
    }

    /// <summary>The article, for somebody who may write in it: 404 unseen, 403 where it is not his.</summary>
    public static async Task<Article> ArticleToWriteAsync(this KnowledgeDbContext db, Guid id, Actor actor, CancellationToken ct)
    {
        var article = await db.ArticleWithDraftAsync(id, actor, ct);
        return actor.Reaches(KnowledgePermissions.Write, article) ? article : throw new ForbiddenException();
    }

    /// <summary>What the reader may do now.</summary>
    public static IReadOnlyList<ArticleAction> ActionsOf(this Actor actor, Article article)
    {
        if (article.Recused.Contains(actor.StaffId))
            return [];
        var writes = actor.Reaches(KnowledgePermissions.Write, article);
        var reviews = actor.Has(KnowledgePermissions.Review);
        var wrote = article.Contributors.Contains(actor.StaffId) || article.SubmittedBy == actor.StaffId;
        (ArticleAction Action, bool May)[] all =
        [
            (ArticleAction.Edit, writes && article.Revision != RevisionState.InReview),
            (ArticleAction.Submit, writes && article.Revision == RevisionState.Draft),
            (ArticleAction.Withdraw, writes && article.Revision == RevisionState.InReview),
            (ArticleAction.Review, reviews && !wrote && article.Revision == RevisionState.InReview),
            (ArticleAction.Confirm, reviews && article.IsPublished),
            (ArticleAction.Retire, reviews && article.IsPublished),
        ];
        return [.. all.Where(a => a.May).Select(a => a.Action)];
    }
}
