using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.MergeCustomers;

internal static class MergeCustomersEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/merges", (Guid id, MergeCustomersRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<MergedCustomers>(new MergeCustomers(id, request), ct))
        .RequirePermission(CustomersPermissions.Merge)
        .WithSummary("Makes one customer of two; it can be undone for 30 days");
}
