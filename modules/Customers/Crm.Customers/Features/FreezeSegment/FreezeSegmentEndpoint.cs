using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.FreezeSegment;

internal static class FreezeSegmentEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/segments/{id:guid}/freeze", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<SegmentDetails>(new FreezeSegment(id), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Takes the members that fit the filter now, in place of those before");
}
