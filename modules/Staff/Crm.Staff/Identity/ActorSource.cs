using Crm.BuildingBlocks.Security;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Staff.Identity;

/// <summary>Finds the acting person: roles to permissions with the widest scope, the unit with all below it. Cached for seconds.</summary>
internal sealed class ActorSource(StaffCaches caches, IServiceScopeFactory scopes) : IActorSource
{
    public ValueTask<Actor?> FindAsync(Guid staffId, CancellationToken cancellationToken) =>
        caches.Actors.GetAsync(staffId, LoadAsync, cancellationToken);

    private async Task<Actor?> LoadAsync(Guid staffId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StaffDbContext>();
        var person = await db.People.AsNoTracking().Where(p => p.Id == staffId && p.State == PersonState.Active)
            .Select(p => new { p.Name, p.UnitId, p.Roles }).SingleOrDefaultAsync(cancellationToken);
        if (person is null)
            return null;
        var organisation = await caches.Organisations.GetAsync(0, (_, ct) => Organisation.ReadAsync(db, ct), cancellationToken);
        return new Actor(
            staffId, person.Name, person.UnitId, organisation.Units.Below(person.UnitId),
            Grants.Union(person.Roles.SelectMany(role => organisation.Grants[role])), person.Roles);
    }
}
