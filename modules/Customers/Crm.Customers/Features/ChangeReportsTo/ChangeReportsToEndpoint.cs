using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeReportsTo;

internal static class ChangeReportsToEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/{id:guid}/contacts/{contactId:guid}/reports-to", (Guid id, Guid contactId, ChangeReportsToRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new ChangeReportsTo(id, contactId, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Puts a contact under another one of the same customer");
}
