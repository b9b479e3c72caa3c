using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RetireField;

internal static class RetireFieldEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/fields/{id:guid}/retire", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<ArchiveField>(new RetireField(id, true), ct))
            .RequirePermission(CustomersPermissions.Settings).WithSummary("Asks for a field no more; its values stay");
        api.MapPost("/fields/{id:guid}/restore", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<ArchiveField>(new RetireField(id, false), ct))
            .RequirePermission(CustomersPermissions.Settings).WithSummary("Asks for a retired field again");
    }
}
