using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Features.People;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Units;

/// <summary>What must hold of a unit's place and leader.</summary>
internal static class UnitRules
{
    public static UnitKind Kind(this UnitRequest request) => Enum.Parse<UnitKind>(request.Kind, ignoreCase: true);

    public static async Task CheckAsync(StaffDbContext db, Unit? unit, UnitRequest request, UnitTree tree, CancellationToken ct)
    {
        await db.CheckColleagueAsync(request.ManagerId, "staff.unit.manager", "managerId", ct);
        if (request.ParentId is { } parent)
        {
            var open = await db.Units.AnyAsync(u => u.Id == parent && u.Active, ct);
            if (!open || (unit is not null && tree.IsWithin(parent, unit.Id)))
                throw new RuleException("staff.unit.parent", "parentId");
        }
        else if (await db.Units.AnyAsync(u => u.ParentId == null && (unit == null || u.Id != unit.Id), ct))
            throw new RuleException("staff.unit.top", "parentId");
        if (unit is { Active: true } && !request.Active
            && (await db.People.AnyAsync(p => p.UnitId == unit.Id && p.State == PersonState.Active, ct) || await db.Units.AnyAsync(u => u.ParentId == unit.Id && u.Active, ct)))
            throw new RuleException("staff.unit.not_empty", "active");
    }
}
