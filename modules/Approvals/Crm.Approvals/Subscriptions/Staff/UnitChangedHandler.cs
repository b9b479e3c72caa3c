using Crm.Approvals.Data;
using Crm.Staff.Contracts.Events;

namespace Crm.Approvals.Subscriptions.Staff;

/// <summary>Keeps the module's copy of units.</summary>
public sealed class UnitChangedHandler(ApprovalsDbContext db)
{
    /// <summary>Handles the event.</summary>
    public async Task Handle(UnitChanged changed, CancellationToken ct)
    {
        var copy = await db.Units.FindAsync([changed.UnitId], ct);
        if (copy is null)
            db.Units.Add(copy = new UnitRef { Id = changed.UnitId, SourceVersion = -1 });
        if (copy.SourceVersion < changed.Version)
            (copy.ParentId, copy.SourceVersion) = (changed.ParentId, changed.Version);
    }
}
