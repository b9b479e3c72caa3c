using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SendDataCard;

internal static class SendDataCardEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/cards", (Guid id, SendDataCardRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<DataCardLink>(new SendDataCard(id, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Makes a link by which the customer fills in its own card");
}
