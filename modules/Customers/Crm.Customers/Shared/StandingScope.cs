using Crm.BuildingBlocks.Security;
using Crm.Customers.Domain.Customers;

namespace Crm.Customers.Shared;

/// <summary>Which standings a person may see, by the copy of owner and unit they carry: the same as of customers, pool included.</summary>
internal static class StandingScope
{
    public static IQueryable<Standing> WithinOrPool(this IQueryable<Standing> standings, Actor actor, string permission)
    {
        var (me, unit, below) = (actor.StaffId, (Guid?)actor.UnitId, actor.UnitsBelow.Select(u => (Guid?)u).ToList());
        return actor.Scope(permission) switch
        {
            RecordScope.All => standings,
            RecordScope.UnitAndBelow => standings.Where(s => s.OwnerId == me || below.Contains(s.UnitId)),
            RecordScope.Unit => standings.Where(s => s.OwnerId == me || s.UnitId == unit),
            RecordScope.Own => standings.Where(s => s.OwnerId == me || (s.OwnerId == null && s.UnitId == unit)),
            _ => standings.Where(_ => false),
        };
    }
}
