using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChooseDefaultView;

internal static class ChooseDefaultViewEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/views/default", (DefaultViewRequest request, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync(new ChooseDefaultView(request), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Says with which view one's list opens");
}
