namespace Crm.BuildingBlocks.Security;

/// <summary>A record that belongs to a person and a unit.</summary>
public interface IOwned
{
    /// <summary>The owner; null for what nobody owns (the public pool, an unassigned case).</summary>
    Guid? OwnerId { get; }

    /// <summary>The unit the record belongs to.</summary>
    Guid UnitId { get; }
}

/// <summary>Applies a permission's record scope to queries and single records.</summary>
public static class RecordScopes
{
    /// <summary>Only the records that the person may touch with this permission.</summary>
    public static IQueryable<T> Within<T>(this IQueryable<T> records, Actor actor, string permission) where T : class, IOwned
    {
        var (me, unit, below) = (actor.StaffId, actor.UnitId, actor.UnitsBelow);
        return actor.Scope(permission) switch
        {
            RecordScope.All => records,
            RecordScope.UnitAndBelow => records.Where(r => r.OwnerId == me || below.Contains(r.UnitId)),
            RecordScope.Unit => records.Where(r => r.OwnerId == me || r.UnitId == unit),
            RecordScope.Own => records.Where(r => r.OwnerId == me),
            _ => records.Where(_ => false),
        };
    }

    /// <summary>Whether the person may touch this one record with this permission.</summary>
    public static bool Reaches(this Actor actor, string permission, IOwned record) => actor.Scope(permission) switch
    {
        RecordScope.All => true,
        RecordScope.UnitAndBelow => record.OwnerId == actor.StaffId || actor.UnitsBelow.Contains(record.UnitId),
        RecordScope.Unit => record.OwnerId == actor.StaffId || record.UnitId == actor.UnitId,
        RecordScope.Own => record.OwnerId == actor.StaffId,
        _ => false,
    };
}
