using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.AddNote;

internal static class AddNoteEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/cases/{id:guid}/notes", (Guid id, NoteRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<Recorded>(new AddNote(id, request), ct))
        .RequirePermission(ServicePermissions.CaseRead)
        .WithSummary("Writes a note for colleagues");
}
