using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.People;

/// <summary>Rules about people that need the others to be looked at.</summary>
internal static class PersonChecks
{
    public static async Task<Person> FindPersonAsync(this StaffDbContext db, Guid id, CancellationToken ct) =>
        await db.People.SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFoundException();

    public static async Task CheckUserNameAsync(this StaffDbContext db, string userName, CancellationToken ct)
    {
        var name = Passwords.Normalize(userName);
        if (await db.Accounts.AnyAsync(a => a.NormalizedUserName == name, ct))
            throw new RuleException("staff.user_name.taken", "userName", userName);
    }

    public static async Task CheckPlaceAsync(this StaffDbContext db, Guid unitId, IReadOnlyList<string> roles, CancellationToken ct)
    {
        if (!await db.Units.AnyAsync(u => u.Id == unitId && u.Active, ct))
            throw new RuleException("staff.person.unit", "unitId");
        var known = await db.Roles.Select(r => r.Key).ToListAsync(ct);
        if (roles.FirstOrDefault(r => !known.Contains(r)) is { } unknown)
            throw new RuleException("staff.person.role_unknown", "roles", unknown);
    }

    public static async Task CheckColleagueAsync(this StaffDbContext db, Guid? id, string code, string field, CancellationToken ct)
    {
        if (id is { } colleague && !await db.People.AnyAsync(p => p.Id == colleague && p.State == PersonState.Active, ct))
            throw new RuleException(code, field);
    }

    /// <summary>There must stay somebody who can give permissions.</summary>
    public static async Task CheckNotLastAdministratorAsync(this StaffDbContext db, Person person, CancellationToken ct)
    {
        if (person.State == PersonState.Active && person.Roles.Contains(StaffRoles.Administrator)
            && !await db.People.AnyAsync(p => p.Id != person.Id && p.State == PersonState.Active && p.Roles.Contains(StaffRoles.Administrator), ct))
            throw new RuleException("staff.person.last_administrator", "roles");
    }

    /// <summary>Ends a person's sessions, except one, and revokes nothing else.</summary>
    public static async Task EndSessionsAsync(this StaffDbContext db, Guid staffId, DateTimeOffset now, Guid? except, CancellationToken ct)
    {
        foreach (var session in await db.Sessions.Where(s => s.StaffId == staffId && s.EndedAt == null && s.ExpiresAt > now && s.Id != except).ToListAsync(ct))
            session.End(now);
    }
}
