using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.DecideSuspects;

internal static class DecideSuspectsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/imports/{id:guid}/suspects", (Guid id, DecideSuspectsRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ImportStatus>(new DecideSuspects(id, request), ct))
        .RequirePermission(CustomersPermissions.LeadImport)
        .WithSummary("Accepts or skips suspected rows");
}
