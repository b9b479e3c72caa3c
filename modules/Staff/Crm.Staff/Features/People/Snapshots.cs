using Crm.Staff.Contracts.Events;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.People;

/// <summary>Snapshots of people whose manager may have changed because a unit did.</summary>
internal static class Snapshots
{
    /// <summary>Of everybody whose manager is another one now than the tree before said, and of those given.</summary>
    public static async Task<IReadOnlyList<StaffChanged>> OfRemanagedAsync(StaffDbContext db, UnitTree before, IReadOnlyList<Person> also, CancellationToken ct)
    {
        var after = await db.UnitTreeAsync(ct);
        var people = await db.People.Where(p => p.State == PersonState.Active).ToListAsync(ct);
        var remanaged = people.Where(p => !also.Contains(p) && before.ManagerOf(p.Id, p.UnitId) != after.ManagerOf(p.Id, p.UnitId)).ToList();
        foreach (var person in remanaged)
            person.Touch();
        return [.. also.Concat(remanaged).Select(p => p.Snapshot(after))];
    }
}
