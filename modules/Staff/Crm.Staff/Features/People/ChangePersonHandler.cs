using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Events;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Wolverine;

namespace Crm.Staff.Features.People;

/// <summary>Handles <see cref="ChangePerson"/>.</summary>
public sealed class ChangePersonHandler(StaffDbContext db, TimeProvider time)
{
    /// <summary>Changes the person; another unit is a move.</summary>
    public async Task<OutgoingMessages> Handle(ChangePerson command, CancellationToken ct)
    {
        var (request, person) = (command.Request, await db.FindPersonAsync(command.PersonId, ct));
        db.Expect(person, ETags.Read(command.IfMatch));
        if (person.State == PersonState.Left)
            throw new ConflictException("staff.person.left", person.Name);
        await db.CheckPlaceAsync(request.UnitId, request.Roles, ct);
        await db.CheckColleagueAsync(request.Absence?.DeputyId, "staff.absence.deputy", "absence", ct);
        if (!request.Roles.Contains(StaffRoles.Administrator))
            await db.CheckNotLastAdministratorAsync(person, ct);

        var from = person.UnitId;
        person.Change(request.Name.Trim(), Blank.ToNull(request.Title), Blank.ToNull(request.Email), Blank.ToNull(request.Phone));
        person.Place(request.UnitId, request.Roles);
        person.BeAbsent(request.Absence is { } absence ? new Absence(absence.DeputyId, absence.From, absence.Until) : null);
        var events = new OutgoingMessages { person.Snapshot(await db.UnitTreeAsync(ct)) };
        if (from != person.UnitId)
            events.Add(new StaffMoved(person.Id, from, person.UnitId, time.GetUtcNow()));
        return events;
    }
}
