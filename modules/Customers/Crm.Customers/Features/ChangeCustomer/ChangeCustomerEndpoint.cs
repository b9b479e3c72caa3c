using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeCustomer;

internal static class ChangeCustomerEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/{id:guid}", (Guid id, CustomerFields customer, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<CustomerDetails>(new ChangeCustomer(id, customer, ifMatch), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Changes the basic section");
}
