using Crm.BuildingBlocks.Personal;
using Crm.Staff.Data;

namespace Crm.Staff.Subscriptions.Personal;

/// <summary>Takes an erased person (W-08) out of the module's tables.</summary>
public sealed class ErasePersonHandler(StaffDbContext db, TimeProvider time)
{
    /// <summary>Handles the event.</summary>
    public async Task<PersonErased> Handle(ErasePerson e, CancellationToken ct)
    {
        var changed = await PersonalTables.EraseAsync(db, StaffPersonalData.Catalogue, e.Person, ct);
        return new PersonErased(e.RequestId, db.Module, changed.Values.Sum(rows => rows.Count), time.GetUtcNow());
    }
}
