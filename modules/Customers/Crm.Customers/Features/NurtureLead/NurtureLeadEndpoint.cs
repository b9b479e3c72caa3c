using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.NurtureLead;

internal static class NurtureLeadEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/leads/{id:guid}/nurture", (Guid id, NurtureLeadRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new NurtureLead(id, request), ct))
        .RequirePermission(CustomersPermissions.LeadWrite)
        .WithSummary("Leaves a lead alone until a day");
}
