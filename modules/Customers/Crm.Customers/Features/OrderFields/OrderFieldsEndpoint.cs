using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.OrderFields;

internal static class OrderFieldsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/fields/order", (OrderFieldsRequest request, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync(new OrderFields(request), ct))
        .RequirePermission(CustomersPermissions.Settings)
        .WithSummary("Puts the fields of a section into another order");
}
