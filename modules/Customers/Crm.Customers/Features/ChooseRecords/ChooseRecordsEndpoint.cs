using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChooseRecords;

internal static class ChooseRecordsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/bulk", (BulkChoice choice, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<BulkRunStatus>(new ChooseRecords(choice), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Chooses records that something is to be done with, by ids or by a filter");
}
