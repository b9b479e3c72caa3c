using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Personal;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Privacy;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Personal;

/// <summary>A module has done its part of an erasure (W-08). With the last one the request is answered, and says no more whose it was.</summary>
public sealed class PersonErasedHandler(CustomersDbContext db, IEnumerable<PersonalCatalogue> modules, AuditWriter audit)
{
    /// <summary>Takes the answer, once for each module.</summary>
    public async Task<StaffNotified?> Handle(PersonErased e, CancellationToken ct)
    {
        // Two modules that answer at once would each miss the other.
        var request = await db.PersonRequests.FromSql($"SELECT *, xmin FROM customers.person_requests WHERE id = {e.RequestId} FOR UPDATE").SingleOrDefaultAsync(ct);
        if (request is not { State: PersonRequestStates.Running })
            return null;
        var parts = await db.PersonRequestParts.Where(p => p.RequestId == e.RequestId).ToListAsync(ct);
        if (parts.Exists(p => p.Module == e.Module))
            return null;
        var part = new PersonRequestPart { RequestId = e.RequestId, Module = e.Module, Rows = e.Rows, At = e.At };
        db.PersonRequestParts.Add(part);
        parts.Add(part);
        if (modules.Any(m => !parts.Exists(p => p.Module == m.Module)))
            return null;
        request.Finish(e.At);
        audit.Add(db, "erased", nameof(PersonRequest), request.Id.ToString(), parts.OrderBy(p => p.Module, StringComparer.Ordinal).ToDictionary(p => p.Module, p => p.Rows));
        return new StaffNotified(
            Guid.CreateVersion7(), [request.AskedBy], "customers.person-done", PersonRequests.Page(request.Id), History.Facts(("number", request.Number)), e.At);
    }
}
