using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.AttachLead;

internal static class AttachLeadEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/leads/attach", (AttachLeadRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new AttachLead(request), ct))
        .RequirePermission(CustomersPermissions.LeadWrite)
        .WithSummary("Adds what is known to an existing lead or customer");
}
