using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.People;

/// <summary>Reads a person's record.</summary>
internal static class PersonReader
{
    public static async Task<PersonDetails> GetAsync(Guid id, StaffDbContext db, StaffCaches caches, TimeProvider time, CancellationToken ct)
    {
        var found = await (
            from p in db.People
            join u in db.Units on p.UnitId equals u.Id
            join a in db.Accounts on p.Id equals a.Id
            where p.Id == id
            select new { Person = p, Unit = u.Name, UnitEn = u.NameEn, a.LockoutEnd, HasPassword = a.PasswordHash != null })
            .AsNoTracking().SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var (person, organisation) = (found.Person, await caches.Organisations.GetAsync(0, (_, c) => Organisation.ReadAsync(db, c), ct));
        return new PersonDetails(
            person.Id, person.UserName, person.Name, person.Title, person.Email, person.Phone, person.UnitId, Language.Pick(found.Unit, found.UnitEn),
            organisation.Units.ManagerOf(person.Id, person.UnitId), person.Roles, AbsenceOf(person), person.State.ToString().ToLowerInvariant(),
            person.SuccessorId, person.LeftAt, found.LockoutEnd > time.GetUtcNow() ? found.LockoutEnd : null, found.HasPassword, ETags.Write(person.Version));
    }

    private static AbsenceDetails? AbsenceOf(Person person) => person is { DeputyId: { } deputy, AbsentFrom: { } from, AbsentUntil: { } until }
        ? new AbsenceDetails(deputy, from, until)
        : null;
}
