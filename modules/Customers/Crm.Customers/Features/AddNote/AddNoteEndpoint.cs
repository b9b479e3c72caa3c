using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.AddNote;

internal static class AddNoteEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/{id:guid}/notes", (Guid id, AddNoteRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new AddNote(id, request), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Writes a note on the timeline");
}
