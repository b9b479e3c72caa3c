using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RemoveContact;

internal static class RemoveContactEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapDelete("/{id:guid}/contacts/{contactId:guid}", (Guid id, Guid contactId, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new RemoveContact(id, contactId), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Takes a contact off this customer");
}
