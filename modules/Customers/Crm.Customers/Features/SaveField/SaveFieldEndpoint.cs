using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SaveField;

internal static class SaveFieldEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/fields", (ArchiveFieldSettings field, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ArchiveField>(new SaveField(null, field, null), ct))
            .RequirePermission(CustomersPermissions.Settings).WithSummary("Adds a field at the end of its section");
        api.MapPut("/fields/{id:guid}", (Guid id, ArchiveFieldSettings field, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ArchiveField>(new SaveField(id, field, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Settings).WithSummary("Changes a field; values that stand already are not checked again");
    }
}
