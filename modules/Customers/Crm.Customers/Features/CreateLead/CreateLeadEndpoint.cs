using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.CreateLead;

internal static class CreateLeadEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/leads", (CreateLeadRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<CreatedLead>(new CreateLead(request), ct))
        .RequirePermission(CustomersPermissions.LeadWrite)
        .WithSummary("Creates a lead, unless it resembles others and no reason is given");
}
