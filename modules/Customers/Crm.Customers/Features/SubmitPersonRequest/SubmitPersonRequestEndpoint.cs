using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SubmitPersonRequest;

internal static class SubmitPersonRequestEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/personal-data/requests/{id:guid}/submit", (Guid id, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new SubmitPersonRequest(id), ct))
        .RequirePermission(CustomersPermissions.PersonalData)
        .WithSummary("Asks the approvers to have a person's data erased");
}
