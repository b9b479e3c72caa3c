using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.AnswerCustomer;

internal static class AnswerCustomerEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/cases/{id:guid}/answers", (Guid id, MessageRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<Recorded>(new AnswerCustomer(id, request), ct))
        .RequirePermission(ServicePermissions.CaseHandle)
        .WithSummary("Records an answer to the customer");
}
