using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.JudgeSuggestion;

internal static class JudgeSuggestionEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/suggestions/{id:guid}/judge", (Guid id, JudgeSuggestionRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<SuggestionDetails>(new JudgeSuggestion(id, request), ct))
        .RequirePermission(CustomersPermissions.SuggestionJudge)
        .WithSummary("Judges a suggestion by the criteria and answers it");
}
