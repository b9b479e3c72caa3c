using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Knowledge.Features.Review;

/// <summary>The way from draft to published and on to retired (K-03).</summary>
internal static class ReviewEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/articles/{id:guid}/submission", (Guid id, SubmitArticleRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ArticleDraft>(new SubmitArticle(id, request, ifMatch), ct))
            .RequirePermission(KnowledgePermissions.Write).WithSummary("Hands the working copy to the reviewers");
        api.MapPost("/articles/{id:guid}/withdrawal", (Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ArticleDraft>(new WithdrawArticle(id, ifMatch), ct))
            .RequirePermission(KnowledgePermissions.Write).WithSummary("Takes it back from review");
        api.MapPost("/articles/{id:guid}/publication", (Guid id, PublishArticleRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ArticleDetails>(new PublishArticle(id, request, ifMatch), ct))
            .RequirePermission(KnowledgePermissions.Review).WithSummary("Publishes what is in review; never one's own work");
        api.MapPost("/articles/{id:guid}/return", (Guid id, ReturnArticleRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ArticleDraft>(new ReturnArticle(id, request, ifMatch), ct))
            .RequirePermission(KnowledgePermissions.Review).WithSummary("Gives it back with a comment");
        api.MapPost("/articles/{id:guid}/confirmation", (Guid id, ConfirmArticleRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ArticleDetails>(new ConfirmArticle(id, request, ifMatch), ct))
            .RequirePermission(KnowledgePermissions.Review).WithSummary("Confirms that a published article still holds");
        api.MapPost("/articles/{id:guid}/retirement", (Guid id, RetireArticleRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ArticleDetails>(new RetireArticle(id, request, ifMatch), ct))
            .RequirePermission(KnowledgePermissions.Review).WithSummary("Takes it out of searches; it is kept for ever");
    }
}
