using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.AnswerDataCard;

internal static class AnswerDataCardEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/cards/{token}", (string token, DataCardAnswer answer, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new AnswerDataCard(token, answer), ct))
        .AllowByLink("the customer has no account; the link's token is the key")
        .WithSummary("Fills in a data card, once");
}
