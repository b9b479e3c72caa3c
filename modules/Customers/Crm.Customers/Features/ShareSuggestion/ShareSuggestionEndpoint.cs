using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ShareSuggestion;

internal static class ShareSuggestionEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/suggestions/{id:guid}/share", (Guid id, ShareSuggestionRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<SuggestionDetails>(new ShareSuggestion(id, request), ct))
        .RequirePermission(CustomersPermissions.SuggestionJudge)
        .WithSummary("Lets everybody learn from a suggestion that was carried out");
}
