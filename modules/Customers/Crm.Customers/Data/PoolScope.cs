using Crm.BuildingBlocks.Security;

namespace Crm.Customers.Data;

/// <summary>Record scopes with the public pool: whoever may touch own records may also touch those of the unit that nobody owns.</summary>
internal static class PoolScope
{
    public static IQueryable<T> WithinOrPool<T>(this IQueryable<T> records, Actor actor, string permission) where T : class, IOwned
    {
        if (actor.Scope(permission) != RecordScope.Own)
            return records.Within(actor, permission);
        var (me, unit) = (actor.StaffId, actor.UnitId);
        return records.Where(r => r.OwnerId == me || (r.OwnerId == null && r.UnitId == unit));
    }

    public static bool ReachesOrPool(this Actor actor, string permission, Guid? ownerId, Guid unitId) =>
        actor.Reaches(permission, new Record(ownerId, unitId))
        || (actor.Scope(permission) == RecordScope.Own && ownerId is null && unitId == actor.UnitId);

    private sealed record Record(Guid? OwnerId, Guid UnitId) : IOwned;
}
