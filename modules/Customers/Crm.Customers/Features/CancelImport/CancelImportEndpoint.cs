using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.CancelImport;

internal static class CancelImportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/imports/{id:guid}/cancel", (Guid id, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new CancelImport(id), ct))
        .RequirePermission(CustomersPermissions.LeadImport)
        .WithSummary("Stops an import; what was created stays");
}
