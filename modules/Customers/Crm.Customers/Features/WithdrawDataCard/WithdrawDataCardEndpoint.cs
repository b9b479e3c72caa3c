using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.WithdrawDataCard;

internal static class WithdrawDataCardEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/cards/{cardId:guid}/withdraw", (Guid id, Guid cardId, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<DataCardDetails>(new WithdrawDataCard(id, cardId), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Takes a data card back");
}
