using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.DeleteField;

internal static class DeleteFieldEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapDelete("/fields/{id:guid}", (Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new DeleteField(id, ifMatch), ct))
        .RequirePermission(CustomersPermissions.Settings)
        .WithSummary("Deletes a field that no customer has a value of");
}
