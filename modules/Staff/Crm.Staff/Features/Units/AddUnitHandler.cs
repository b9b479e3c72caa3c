using Crm.Staff.Data;
using Crm.Staff.Domain;
using Wolverine;

namespace Crm.Staff.Features.Units;

/// <summary>Handles <see cref="AddUnit"/>.</summary>
public sealed class AddUnitHandler(StaffDbContext db)
{
    /// <summary>Adds the unit.</summary>
    public async Task<(AddedUnit, OutgoingMessages)> Handle(AddUnit command, CancellationToken ct)
    {
        var request = command.Request;
        await UnitRules.CheckAsync(db, null, request, await db.UnitTreeAsync(ct), ct);
        var unit = new Unit(Guid.CreateVersion7(), request.Name.Trim(), request.NameEn.Trim(), request.Kind(), request.ParentId);
        unit.LedBy(request.ManagerId);
        db.Units.Add(unit);
        return (new AddedUnit(unit.Id), [unit.Snapshot()]);
    }
}
