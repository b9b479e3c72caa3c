using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Knowledge.Features.WriteArticle;

internal static class WriteArticleEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/articles", (ArticleFields article, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<DraftedArticle>(new WriteArticle(article), ct))
        .RequirePermission(KnowledgePermissions.Write)
        .WithSummary("Begins an article");
}
