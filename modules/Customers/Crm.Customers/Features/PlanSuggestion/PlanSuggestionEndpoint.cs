using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.PlanSuggestion;

internal static class PlanSuggestionEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/suggestions/{id:guid}/plan", (Guid id, PlanSuggestionRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<SuggestionDetails>(new PlanSuggestion(id, request), ct))
        .RequirePermission(CustomersPermissions.SuggestionJudge)
        .WithSummary("Has an accepted suggestion carried out");
}
