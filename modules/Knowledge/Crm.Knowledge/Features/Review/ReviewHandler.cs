using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Contracts.Events;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Shared;
using Crm.Staff.Contracts.Events;

namespace Crm.Knowledge.Features.Review;

/// <summary>The reviewer's decisions.</summary>
public sealed class ReviewHandler(KnowledgeDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Publishes: the version is frozen, found from now on, and the other modules hear of it.</summary>
    public async Task<(ArticleDetails, ArticlePublished, StaffNotified?)> Handle(PublishArticle command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var article = await LoadAsync(command.ArticleId, command.IfMatch, actor, ct);
        var author = article.SubmittedBy ?? article.AuthorId;
        var due = command.Request.ReviewDueOn ?? NextYear(now);
        var version = article.Publish(actor.StaffId, command.Request.Comment, due, now);
        db.Versions.Add(version);
        await db.IndexAsync(article, version, ct);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await db.DetailsAsync(article, actor, ct), News.Published(article, version),
            News.Notice("knowledge.published", article, [author], $"/knowledge/articles/{article.Id}", now));
    }

    /// <summary>Gives it back and tells who handed it in.</summary>
    public async Task<(ArticleDraft, StaffNotified?)> Handle(ReturnArticle command, CancellationToken ct)
    {
        var actor = actors.Current;
        var article = await LoadAsync(command.ArticleId, command.IfMatch, actor, ct);
        var author = article.SubmittedBy ?? article.AuthorId;
        article.Return(actor.StaffId, command.Request.Comment);
        await db.IndexAsync(article, null, ct);
        await db.SaveChangesAsync(ct);
        return (article.Draft(), News.Notice("knowledge.returned", article, [author], $"/knowledge/articles/{article.Id}/edit", time.GetUtcNow()));
    }

    /// <summary>Confirms that it still holds.</summary>
    public async Task<ArticleDetails> Handle(ConfirmArticle command, CancellationToken ct)
    {
        var actor = actors.Current;
        var article = await LoadAsync(command.ArticleId, command.IfMatch, actor, ct);
        article.Confirm(command.Request.ReviewDueOn ?? NextYear(time.GetUtcNow()));
        await db.IndexAsync(article, null, ct);
        await db.SaveChangesAsync(ct);
        return await db.DetailsAsync(article, actor, ct);
    }

    /// <summary>Retires it.</summary>
    public async Task<ArticleDetails> Handle(RetireArticle command, CancellationToken ct)
    {
        var actor = actors.Current;
        var article = await LoadAsync(command.ArticleId, command.IfMatch, actor, ct);
        article.Retire(command.Request.Reason);
        await db.IndexAsync(article, null, ct);
        await db.SaveChangesAsync(ct);
        return await db.DetailsAsync(article, actor, ct);
    }

    private static DateOnly NextYear(DateTimeOffset now) => ChinaTime.Today(now).AddMonths(Article.MonthsUntilReview);

    private async Task<Article> LoadAsync(Guid id, string? ifMatch, Actor actor, CancellationToken ct)
    {
        var article = await db.ArticleWithDraftAsync(id, actor, ct);
        db.Expect(article, ETags.Read(ifMatch));
        return article;
    }
}
