using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ReportSuggestion;

internal static class ReportSuggestionEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/suggestions/{id:guid}/progress", (Guid id, SuggestionProgressRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<SuggestionDetails>(new ReportSuggestion(id, request), ct))
        .RequirePermission(CustomersPermissions.SuggestionWrite)
        .WithSummary("Tells how a suggestion goes on, or what came of it");
}
