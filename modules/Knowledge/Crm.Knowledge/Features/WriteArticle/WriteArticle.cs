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
using Wolverine;

namespace Crm.Knowledge.Features.WriteArticle;

/// <summary>Begins an article.</summary>
/// <param name="Fields">What is written so far.</param>
public sealed record WriteArticle(ArticleFields Fields);

internal static class WriteArticleEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/articles", (ArticleFields article, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<DraftedArticle>(new WriteArticle(article), ct))
        .RequirePermission(KnowledgePermissions.Write)
        .WithSummary("Begins an article");
}

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
