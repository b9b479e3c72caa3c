using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RecordPersonExport;

internal static class RecordPersonExportEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/personal-data/requests/{id:guid}/export", (Guid id, RecordPersonExportRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new RecordPersonExport(id, request), ct))
        .RequirePermission(CustomersPermissions.PersonalData)
        .WithSummary("Writes into the audit that a person's copy was taken out");
}
