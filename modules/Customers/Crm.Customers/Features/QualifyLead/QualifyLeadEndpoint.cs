using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.QualifyLead;

internal static class QualifyLeadEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/leads/{id:guid}/qualify", (Guid id, QualifyLeadRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<QualifiedLead>(new QualifyLead(id, request), ct))
        .RequirePermission(CustomersPermissions.LeadQualify)
        .WithSummary("Turns a verified and complete lead into a customer");
}
