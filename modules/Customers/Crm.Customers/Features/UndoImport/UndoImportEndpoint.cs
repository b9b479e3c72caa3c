using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.UndoImport;

internal static class UndoImportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/imports/{id:guid}/undo", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<ImportStatus>(new UndoImport(id), ct))
        .RequirePermission(CustomersPermissions.LeadImport)
        .WithSummary("Takes an import back in the background; what somebody worked with since is kept");
}
