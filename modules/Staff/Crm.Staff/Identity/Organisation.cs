using Crm.BuildingBlocks.Security;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Identity;

/// <summary>Units and what roles may do, as read at one moment.</summary>
internal sealed record Organisation(UnitTree Units, ILookup<string, (string Permission, RecordScope Scope)> Grants)
{
    public static async Task<Organisation> ReadAsync(StaffDbContext db, CancellationToken cancellationToken)
    {
        var units = await db.Units.AsNoTracking().Select(u => new UnitNode(u.Id, u.ParentId, u.ManagerId, u.Name)).ToListAsync(cancellationToken);
        var grants = await db.RoleGrants.AsNoTracking().Select(g => new { g.Role, g.Permission, g.Scope }).ToListAsync(cancellationToken);
        return new Organisation(new UnitTree(units), grants.ToLookup(g => g.Role, g => (g.Permission, g.Scope)));
    }
}
