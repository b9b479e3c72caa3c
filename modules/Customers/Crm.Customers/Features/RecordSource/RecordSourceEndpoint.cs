using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RecordSource;

internal static class RecordSourceEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/sources", (Guid id, RecordSourceRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new RecordSource(id, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Notes down who told what stands in some sections of the archive");
}
