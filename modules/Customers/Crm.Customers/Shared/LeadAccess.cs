using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Pool;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Loads one lead for a change; what the person may not touch is not there (404).</summary>
internal static class LeadAccess
{
    /// <summary>Adds a new lead; where it has an owner, its time begins to count.</summary>
    public static void AddLead(this CustomersDbContext db, Lead lead)
    {
        db.AddNew(lead);
        if (lead.IsWorked)
            db.AddNew(LeadClock.Start(lead.Id, lead.OwnerSince));
    }

    public static async Task<Lead> LeadAsync(this CustomersDbContext db, Guid id, Actor actor, string permission, CancellationToken ct) =>
        await db.Leads.WithinOrPool(actor, permission).SingleOrDefaultAsync(l => l.Id == id, ct) ?? throw new NotFoundException();
}
