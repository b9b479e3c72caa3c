using Crm.BuildingBlocks.Personal;
using Crm.Service.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Personal;

/// <summary>Takes an erased person (W-08) out of the module's tables, and out of what cases are found by.</summary>
public sealed class ErasePersonHandler(ServiceDbContext db, TimeProvider time)
{
    /// <summary>Handles the event.</summary>
    public async Task<PersonErased> Handle(ErasePerson e, CancellationToken ct)
    {
        var changed = await PersonalTables.EraseAsync(db, ServicePersonalData.Catalogue, e.Person, ct);
        Guid[] ids = [.. changed.GetValueOrDefault("cases", []).Select(Guid.Parse)];
        var cases = await db.Cases.Where(c => ids.Contains(c.Id)).ToListAsync(ct);
        var customers = cases.Select(c => c.CustomerId).Distinct().ToList();
        var names = await db.Customers.Where(c => customers.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        cases.ForEach(c => c.Index(c.CustomerId is { } id ? names.GetValueOrDefault(id) : null));
        return new PersonErased(e.RequestId, db.Module, changed.Values.Sum(rows => rows.Count), time.GetUtcNow());
    }
}
