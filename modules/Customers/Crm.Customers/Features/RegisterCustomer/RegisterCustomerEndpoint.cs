using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RegisterCustomer;

internal static class RegisterCustomerEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("", (RegisterCustomerRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<RegisteredCustomer>(new RegisterCustomer(request), ct))
        .RequirePermission(CustomersPermissions.Register)
        .WithSummary("Registers a customer, unless it resembles others and no reason is given");
}
