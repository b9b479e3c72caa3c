using Crm.Approvals.Data;
using Crm.Staff.Contracts.Events;

namespace Crm.Approvals.Subscriptions.Staff;

/// <summary>Keeps the module's copy of people.</summary>
public sealed class StaffChangedHandler(ApprovalsDbContext db)
{
    /// <summary>Handles the event.</summary>
    public async Task Handle(StaffChanged changed, CancellationToken ct)
    {
        var copy = await db.Staff.FindAsync([changed.StaffId], ct);
        if (copy is null)
            db.Staff.Add(copy = new StaffRef { Id = changed.StaffId, Name = changed.Name, SourceVersion = -1 });
        if (copy.SourceVersion >= changed.Version)
            return;
        (copy.Name, copy.UnitId, copy.ManagerId, copy.Active, copy.SourceVersion) =
            (changed.Name, changed.UnitId, changed.ManagerId, changed.Active, changed.Version);
        (copy.Roles, copy.DeputyId, copy.AbsentFrom, copy.AbsentUntil) =
            ([.. changed.Roles], changed.DeputyId, changed.AbsentFrom, changed.AbsentUntil);
    }
}
