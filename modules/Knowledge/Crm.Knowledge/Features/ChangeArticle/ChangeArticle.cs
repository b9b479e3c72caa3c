using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Knowledge.Features.ChangeArticle;

/// <summary>Writes in an article's working copy.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Fields">What is written now.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ChangeArticle(Guid ArticleId, ArticleFields Fields, string? IfMatch);

internal static class ChangeArticleEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/articles/{id:guid}", (Guid id, ArticleFields article, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ArticleDraft>(new ChangeArticle(id, article, ifMatch), ct))
        .RequirePermission(KnowledgePermissions.Write)
        .WithSummary("Writes in the working copy; of a published article it begins one");
}

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
