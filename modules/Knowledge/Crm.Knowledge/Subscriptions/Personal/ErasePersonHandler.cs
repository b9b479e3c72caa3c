using Crm.BuildingBlocks.Personal;
using Crm.Knowledge.Data;

namespace Crm.Knowledge.Subscriptions.Personal;

/// <summary>Takes an erased person (W-08) out of the module's tables.</summary>
public sealed class ErasePersonHandler(KnowledgeDbContext db, TimeProvider time)
{
    /// <summary>Handles the event.</summary>
    public async Task<PersonErased> Handle(ErasePerson e, CancellationToken ct)
    {
        var changed = await PersonalTables.EraseAsync(db, KnowledgePersonalData.Catalogue, e.Person, ct);
        return new PersonErased(e.RequestId, db.Module, changed.Values.Sum(rows => rows.Count), time.GetUtcNow());
    }
}
