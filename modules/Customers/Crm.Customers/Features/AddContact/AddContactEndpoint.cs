using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.AddContact;

internal static class AddContactEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/contacts", (Guid id, ContactFields contact, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<AddedContact>(new AddContact(id, contact), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Adds a contact");
}
