using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RewardSuggestion;

internal static class RewardSuggestionEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/suggestions/{id:guid}/reward", (Guid id, RewardSuggestionRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<SuggestionDetails>(new RewardSuggestion(id, request), ct))
        .RequirePermission(CustomersPermissions.SuggestionJudge)
        .WithSummary("Rewards whoever made a suggestion");
}
