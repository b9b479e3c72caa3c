using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeLead;

internal static class ChangeLeadEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/leads/{id:guid}", (Guid id, LeadFields lead, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<LeadDetails>(new ChangeLead(id, lead, ifMatch), ct))
        .RequirePermission(CustomersPermissions.LeadWrite)
        .WithSummary("Changes what is known of a lead");
}
