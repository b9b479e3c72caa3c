using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ClaimRecords;

internal static class ClaimRecordsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/pool/claims", (ClaimRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ClaimedRecords>(new ClaimRecords(request), ct))
        .RequirePermission(CustomersPermissions.PoolClaim)
        .WithSummary("Takes leads or prospects from the public pool for oneself");
}
