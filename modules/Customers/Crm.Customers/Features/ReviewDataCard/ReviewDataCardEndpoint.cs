using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ReviewDataCard;

internal static class ReviewDataCardEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/cards/{cardId:guid}/review", (Guid id, Guid cardId, ReviewDataCardRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<DataCardDetails>(new ReviewDataCard(id, cardId, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Takes over what is chosen of an answered data card");
}
