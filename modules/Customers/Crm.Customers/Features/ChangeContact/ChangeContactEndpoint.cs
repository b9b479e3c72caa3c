using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeContact;

internal static class ChangeContactEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/{id:guid}/contacts/{contactId:guid}", (Guid id, Guid contactId, ContactFields contact, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new ChangeContact(id, contactId, contact, ifMatch), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Changes a contact");
}
