using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.LinkContact;

internal static class LinkContactEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/contacts/link", (Guid id, LinkContactRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<AddedContact>(new LinkContact(id, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Lets a known person serve this customer too");
}
