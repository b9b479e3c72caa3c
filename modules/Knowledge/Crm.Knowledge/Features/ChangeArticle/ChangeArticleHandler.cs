using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Shared;

namespace Crm.Knowledge.Features.ChangeArticle;

/// <summary>Carries the command out.</summary>
public sealed class ChangeArticleHandler(KnowledgeDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ArticleDraft> Handle(ChangeArticle command, CancellationToken ct)
    {
        var actor = actors.Current;
        var article = await db.ArticleToWriteAsync(command.ArticleId, actor, ct);
        db.Expect(article, ETags.Read(command.IfMatch));
        await References.CheckAsync(db, command.Fields, actor, ct);
        article.Change(command.Fields, actor.StaffId, time.GetUtcNow());
        await db.IndexAsync(article, null, ct);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return article.Draft();
    }
}
