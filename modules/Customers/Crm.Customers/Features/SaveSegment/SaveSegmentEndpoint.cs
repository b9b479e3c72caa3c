using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SaveSegment;

internal static class SaveSegmentEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/segments", (SegmentFields segment, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<SegmentDetails>(new SaveSegment(null, segment, null), ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("Makes a segment; a frozen one takes its members at once");
        api.MapPut("/segments/{id:guid}", (Guid id, SegmentFields segment, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<SegmentDetails>(new SaveSegment(id, segment, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("Changes a segment; the members of a frozen one stay");
    }
}
