using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Shared;

namespace Crm.Knowledge.Features.WriteArticle;

/// <summary>Carries the command out.</summary>
public sealed class WriteArticleHandler(KnowledgeDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<DraftedArticle> Handle(WriteArticle command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        await References.CheckAsync(db, command.Fields, actor, ct);
        var number = await db.NextNumberAsync(now, ct);
        var article = new Article(number, command.Fields, new Author(actor.StaffId, actor.UnitId), now);
        db.Articles.Add(article);
        await db.IndexAsync(article, null, ct);
        await db.SaveChangesAsync(ct); // The answer carries the version.
        return new DraftedArticle(article.Id, article.Number, ETags.Write(article.Version));
    }
}
