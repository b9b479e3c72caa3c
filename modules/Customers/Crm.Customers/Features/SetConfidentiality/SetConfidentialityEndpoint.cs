using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SetConfidentiality;

internal static class SetConfidentialityEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/{id:guid}/confidentiality", (Guid id, SetConfidentialityRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new SetConfidentiality(id, request), ct))
        .RequirePermission(CustomersPermissions.Confidentiality)
        .WithSummary("Makes a customer public, internal, confidential or secret");
}
