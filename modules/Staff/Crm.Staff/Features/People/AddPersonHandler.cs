using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Features.PasswordLinks;
using Crm.Staff.Identity;
using Crm.Staff.Contracts.Events;

namespace Crm.Staff.Features.People;

/// <summary>Handles <see cref="AddPerson"/>.</summary>
public sealed class AddPersonHandler(StaffDbContext db, TimeProvider time)
{
    /// <summary>Adds the person and makes the link.</summary>
    public async Task<(OneTimeLink, StaffChanged)> Handle(AddPerson command, CancellationToken ct)
    {
        var (request, now) = (command.Request, time.GetUtcNow());
        await db.CheckUserNameAsync(request.UserName, ct);
        await db.CheckPlaceAsync(request.UnitId, request.Roles, ct);
        var person = new Person(Guid.CreateVersion7(), request.UserName.Trim(), request.Name.Trim(), request.UnitId, request.Roles, request.Culture, now);
        person.Change(person.Name, Blank.ToNull(request.Title), Blank.ToNull(request.Email), Blank.ToNull(request.Phone));
        db.People.Add(person);
        db.Accounts.Add(Passwords.NewAccount(person.Id, person.UserName));
        return (PasswordLink.Make(db, person.Id, now), person.Snapshot(await db.UnitTreeAsync(ct)));
    }
}
