using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Features.ReadArticle;

/// <summary>The reviewers' queue.</summary>
internal static class ReviewListEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reviews", FindAsync).RequirePermission(KnowledgePermissions.Review).WithSummary("What waits for review, or is due for it");
        api.MapGet("/reviews/count", CountAsync).RequirePermission(KnowledgePermissions.Review).WithSummary("How much waits for the reader to review");
    }

    private static async Task<Page<ReviewItem>> FindAsync(bool? due, int? limit, string? cursor, KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var (me, most) = (actors.Current.StaffId, Keyset.Limit(limit));
        var (visible, after) = (Visible(db, actors.Current).AsNoTracking(), Keyset.Read<DateTimeOffset>(cursor));
        var rows = await (due == true ? Due(visible, after?.Key, after?.Id) : InReview(visible, after?.Key, after?.Id)).Take(most + 1).ToListAsync(ct);
        var (page, next) = Keyset.Cut(rows, most, a => Keyset.Write(At(a, due == true), a.Id));
        var tree = await db.TreeAsync(ct);
        return new Page<ReviewItem>([.. page.Select(a => Item(a, due == true, me, tree))], next);
    }

    private static async Task<ReviewCount> CountAsync(KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var me = actors.Current.StaffId;
        return new ReviewCount(await Visible(db, actors.Current)
            .CountAsync(a => a.Revision == RevisionState.InReview && !a.Contributors.Contains(me) && a.SubmittedBy != me, ct));
    }

    private static IQueryable<Article> Visible(KnowledgeDbContext db, Actor actor)
    {
        var (me, secrets) = (actor.StaffId, actor.Has(KnowledgePermissions.ReadConfidential));
        return db.VisibleTo(actor).Where(a => !a.Recused.Contains(me) && (secrets || a.AuthorId == me || a.Confidentiality != Confidentiality.Confidential));
    }

    private static IQueryable<Article> InReview(IQueryable<Article> articles, DateTimeOffset? after, Guid? afterId) => articles
        .Where(a => a.Revision == RevisionState.InReview && (after == null || a.SubmittedAt > after || (a.SubmittedAt == after && a.Id > afterId)))
        .OrderBy(a => a.SubmittedAt).ThenBy(a => a.Id);

    /// <summary>What is due has no moment of its own: what was published longest ago first.</summary>
    private static IQueryable<Article> Due(IQueryable<Article> articles, DateTimeOffset? after, Guid? afterId) => articles
        .Where(a => a.State == ArticleState.DueForReview && (after == null || a.PublishedAt > after || (a.PublishedAt == after && a.Id > afterId)))
        .OrderBy(a => a.PublishedAt).ThenBy(a => a.Id);

    private static DateTimeOffset At(Article a, bool due) => (due ? a.PublishedAt : a.SubmittedAt) ?? a.ChangedAt;

    private static ReviewItem Item(Article a, bool due, Guid me, CategoryTree tree) => new(
        a.Id, a.Number, ArticleReader.Title(a.TitleZh, a.TitleEn), tree.Path(a.CategoryId, false), tree.Path(a.CategoryId, true), a.SubmittedBy,
        At(a, due), a.PublishedVersion, due, a.Contributors.Contains(me) || a.SubmittedBy == me);
}
