using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Knowledge.Features.ChangeArticle;

internal static class ChangeArticleEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/articles/{id:guid}", (Guid id, ArticleFields article, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ArticleDraft>(new ChangeArticle(id, article, ifMatch), ct))
        .RequirePermission(KnowledgePermissions.Write)
        .WithSummary("Writes in the working copy; of a published article it begins one");
}
