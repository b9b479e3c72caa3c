using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Identity;
using Microsoft.AspNetCore.Mvc;
using Wolverine;

namespace Crm.Staff.Features.People;

internal static class PeopleCommands
{
    public static void Map(RouteGroupBuilder api)
    {
        var people = api.MapGroup("/people").ForgetActors();
        people.MapPost("", (AddPersonRequest request, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<OneTimeLink>(new AddPerson(request), ct))
            .RequirePermission(StaffPermissions.PeopleManage).WithSummary("Adds a person");
        people.MapPut("/{id:guid}", ChangeAsync)
            .RequirePermission(StaffPermissions.PeopleManage).WithSummary("Changes a person");
        people.MapPost("/{id:guid}/lock", (Guid id, IMessageBus bus, CancellationToken ct) => InvokeAsync(bus, new SetPersonLocked(id, true), ct))
            .RequirePermission(StaffPermissions.PeopleManage).WithSummary("Keeps a person out");
        people.MapPost("/{id:guid}/unlock", (Guid id, IMessageBus bus, CancellationToken ct) => InvokeAsync(bus, new SetPersonLocked(id, false), ct))
            .RequirePermission(StaffPermissions.PeopleManage).WithSummary("Lets a person in again");
        people.MapPost("/{id:guid}/leave", (Guid id, LeaveRequest request, IMessageBus bus, CancellationToken ct) =>
                InvokeAsync(bus, new LetPersonLeave(id, request.SuccessorId), ct))
            .RequirePermission(StaffPermissions.PeopleManage).WithSummary("A person leaves and hands over");
    }

    private static async Task<PersonDetails> ChangeAsync(
        Guid id, ChangePersonRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, StaffDbContext db, StaffCaches caches,
        TimeProvider time, CancellationToken ct)
    {
        await bus.InvokeAsync(new ChangePerson(id, request, ifMatch), ct);
        caches.Clear();
        return await PersonReader.GetAsync(id, db, caches, time, ct);
    }

    private static async Task<IResult> InvokeAsync(IMessageBus bus, object command, CancellationToken ct)
    {
        await bus.InvokeAsync(command, ct);
        return Results.NoContent();
    }
}
