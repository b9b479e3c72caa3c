using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Identity;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Staff.Features.Me;

internal static class MeEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/me", GetAsync).RequireSignIn().WithSummary("The signed-in person");
        api.MapPut("/me", async (ChangeMeRequest request, IMessageBus bus, StaffDbContext db, IActors actors, StaffCaches caches, CancellationToken ct) =>
            {
                await bus.InvokeAsync(new ChangeMe(request), ct);
                caches.Clear();
                return await GetAsync(db, actors, ct);
            })
            .RequireSignIn().WithSummary("Changes one's own profile");
    }

    private static async Task<Contracts.Api.Me> GetAsync(StaffDbContext db, IActors actors, CancellationToken ct)
    {
        var me = actors.Current;
        var found = await (
            from p in db.People
            join u in db.Units on p.UnitId equals u.Id
            where p.Id == me.StaffId
            select new { Person = p, Unit = u.Name, UnitEn = u.NameEn, Unread = db.Notices.Count(n => n.StaffId == p.Id && n.ReadAt == null) })
            .AsNoTracking().SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var person = found.Person;
        return new Contracts.Api.Me(
            person.Id, person.UserName, person.Name, person.Title, person.Email, person.Phone, person.UnitId, Language.Pick(found.Unit, found.UnitEn),
            person.Roles, me.Grants.ToDictionary(g => g.Key, g => g.Value.ToString()), person.Culture, person.TimeZone, person.Theme, found.Unread);
    }
}
