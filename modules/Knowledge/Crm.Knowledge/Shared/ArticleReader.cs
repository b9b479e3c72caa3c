using System.Globalization;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Shared;

/// <summary>An article as its readers see it.</summary>
internal static class ArticleReader
{
    public static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static async Task<ArticleDetails> DetailsAsync(this KnowledgeDbContext db, Article article, Actor actor, CancellationToken ct)
    {
        var version = article.PublishedVersion is { } n
            ? await db.Versions.AsNoTracking().SingleOrDefaultAsync(v => v.ArticleId == article.Id && v.Number == n, ct) : null;
        var shown = version?.Fields ?? article.Fields;
        var tree = await db.TreeAsync(ct);
        var counts = await db.Counts.AsNoTracking().SingleOrDefaultAsync(c => c.ArticleId == article.Id, ct);
        var mine = await db.Feedback.AsNoTracking().SingleOrDefaultAsync(f => f.ArticleId == article.Id && f.StaffId == actor.StaffId, ct);
        var related = await db.RelatedAsync(shown.RelatedIds ?? [], actor, ct);
        var origin = !article.Recused.Contains(actor.StaffId);
        return new ArticleDetails(
            article.Id, article.Number, article.State, article.Revision, shown, tree.Path(shown.CategoryId, false), tree.Path(shown.CategoryId, true),
            article.AuthorId, article.ReviewerId, article.PublishedVersion, article.PublishedAt, article.ReviewDueOn, article.CreatedAt, article.RetiredBecause,
            origin ? article.CaseId : null, origin ? article.CaseNumber : null, related, counts?.Counts ?? ArticleCounts.None,
            mine is null ? null : new MyFeedback(mine.Helpful, mine.Comment), actor.ActionsOf(article), ETags.Write(article.Version), article.MarketReportId);
    }

    public static ArticleDraft Draft(this Article a) => new(
        a.Id, a.Number, a.Revision, a.Fields, a.Contributors, a.SubmittedBy, a.SubmittedAt, a.Note, a.ReturnComment, a.PublishedVersion, ETags.Write(a.Version));

    public static ArticleVersionSummary Summary(this ArticleVersion v) =>
        new(v.Number, v.TitleZh, v.TitleEn, v.AuthorId, v.ReviewerId, v.PublishedAt, v.Comment);

    public static async Task<CategoryTree> TreeAsync(this KnowledgeDbContext db, CancellationToken ct) =>
        new(await db.Categories.AsNoTracking().ToListAsync(ct));

    public static string Title(string? zh, string? en) => (English ? en ?? zh : zh ?? en) ?? "";

    /// <summary>Those of the articles that the reader may read, by name.</summary>
    public static async Task<IReadOnlyList<ArticleLink>> RelatedAsync(this KnowledgeDbContext db, IReadOnlyList<Guid> ids, Actor actor, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        var found = await db.Index.AsNoTracking().Where(i => ids.Contains(i.ArticleId)).Readable(actor)
            .Select(i => new { i.ArticleId, i.Number, i.TitleZh, i.TitleEn }).ToListAsync(ct);
        return [.. found.OrderBy(i => i.Number, StringComparer.Ordinal).Select(i => new ArticleLink(i.ArticleId, i.Number, Title(i.TitleZh, i.TitleEn)))];
    }
}
