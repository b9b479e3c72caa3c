using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.CreateLead;

/// <summary>Creates a lead; likely duplicates need a reason to go on (C-02).</summary>
public sealed class CreateLeadHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<CreatedLead> Handle(CreateLead command, CancellationToken ct)
    {
        var (fields, reason) = (command.Request.Lead, LeadInput.Text(command.Request.DuplicateReason));
        var owned = await OwnerChoice.DecideAsync(db, actors.Current, CustomersPermissions.LeadWrite, fields.OwnerId, fields.InPool, null, ct);
        if (reason is null && await DuplicateFinder.FindAsync(db, LeadInput.Query(fields), ct) is { Count: > 0 } found)
            throw new ConflictException("customers.duplicates", fields.Name, (await db.ShownAsync(found, _ => false, ct))[0].Name, found.Count);
        var lead = Lead.Create(fields, owned, actors.Current.StaffId, time.GetUtcNow(), reason);
        db.AddLead(lead);
        return new CreatedLead(lead.Id);
    }
}
