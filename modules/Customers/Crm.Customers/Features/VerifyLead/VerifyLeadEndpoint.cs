using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.VerifyLead;

internal static class VerifyLeadEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/leads/{id:guid}/verify", (Guid id, VerifyLeadRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<LeadDetails>(new VerifyLead(id, request), ct))
        .RequirePermission(CustomersPermissions.LeadWrite)
        .WithSummary("Sets verification, value grade and importance");
}
