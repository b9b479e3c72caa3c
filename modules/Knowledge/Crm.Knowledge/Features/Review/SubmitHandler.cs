using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Shared;
using Crm.Staff.Contracts.Events;

namespace Crm.Knowledge.Features.Review;

/// <summary>Hands working copies in and takes them back.</summary>
public sealed class SubmitHandler(KnowledgeDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Hands it in and tells the reviewers.</summary>
    public async Task<(ArticleDraft, StaffNotified?)> Handle(SubmitArticle command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var article = await db.ArticleToWriteAsync(command.ArticleId, actor, ct);
        db.Expect(article, ETags.Read(command.IfMatch));
        article.Submit(actor.StaffId, command.Request.Note, now);
        await db.IndexAsync(article, null, ct);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        var reviewers = await db.ReviewersAsync(article, ct);
        return (article.Draft(), News.Notice("knowledge.review", article, reviewers, $"/knowledge/articles/{article.Id}/review", now));
    }

    /// <summary>Takes it back.</summary>
    public async Task<ArticleDraft> Handle(WithdrawArticle command, CancellationToken ct)
    {
        var article = await db.ArticleToWriteAsync(command.ArticleId, actors.Current, ct);
        db.Expect(article, ETags.Read(command.IfMatch));
        article.Withdraw();
        await db.IndexAsync(article, null, ct);
        await db.SaveChangesAsync(ct);
        return article.Draft();
    }
}
