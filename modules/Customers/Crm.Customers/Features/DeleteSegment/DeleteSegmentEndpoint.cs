using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.DeleteSegment;

internal static class DeleteSegmentEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapDelete("/segments/{id:guid}", (Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new DeleteSegment(id, ifMatch), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Removes a segment; the customers stay");
}
