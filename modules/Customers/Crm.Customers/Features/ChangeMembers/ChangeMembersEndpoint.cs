using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeMembers;

internal static class ChangeMembersEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/segments/{id:guid}/members", (Guid id, SegmentMembersRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<SegmentMembersChanged>(new ChangeMembers(id, request), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Puts customers into a frozen segment by hand, or takes them out");
}
