using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Staff.Data;
using Crm.Staff.Features.People;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Staff.Features.Units;

/// <summary>Handles <see cref="ChangeUnit"/>.</summary>
public sealed class ChangeUnitHandler(StaffDbContext db)
{
    /// <summary>Changes the unit, and tells of everybody who has another manager by it.</summary>
    public async Task<OutgoingMessages> Handle(ChangeUnit command, CancellationToken ct)
    {
        var (request, before) = (command.Request, await db.UnitTreeAsync(ct));
        var unit = await db.Units.SingleOrDefaultAsync(u => u.Id == command.UnitId, ct) ?? throw new NotFoundException();
        db.Expect(unit, ETags.Read(command.IfMatch));
        await UnitRules.CheckAsync(db, unit, request, before, ct);
        unit.Change(request.Name.Trim(), request.NameEn.Trim(), request.Kind(), request.ParentId, request.ManagerId, request.Active);
        var events = new OutgoingMessages { unit.Snapshot() };
        events.AddRange(await Snapshots.OfRemanagedAsync(db, before, [], ct));
        return events;
    }
}
