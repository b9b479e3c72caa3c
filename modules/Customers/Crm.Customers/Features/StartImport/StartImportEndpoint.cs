using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.StartImport;

internal static class StartImportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/imports/{id:guid}/start", (Guid id, StartImportRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ImportStatus>(new StartImport(id, request), ct))
        .RequirePermission(CustomersPermissions.LeadImport)
        .WithSummary("Starts loading in the background");
}
