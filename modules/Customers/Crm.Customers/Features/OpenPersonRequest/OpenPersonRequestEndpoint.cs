using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.OpenPersonRequest;

internal static class OpenPersonRequestEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/personal-data/requests", (OpenPersonRequestRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<PersonRequestDetails>(new OpenPersonRequest(request), ct))
        .RequirePermission(CustomersPermissions.PersonalData)
        .WithSummary("Writes down what a person asks about its data");
}
