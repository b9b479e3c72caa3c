using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeLead;

/// <summary>Changes a lead unless somebody else was first (412).</summary>
public sealed class ChangeLeadHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task<LeadDetails> Handle(ChangeLead command, CancellationToken ct)
    {
        var lead = await db.LeadAsync(command.LeadId, actors.Current, CustomersPermissions.LeadWrite, ct);
        db.Expect(lead, ETags.Read(command.IfMatch));
        var fields = command.Fields;
        var owned = await OwnerChoice.DecideAsync(
            db, actors.Current, CustomersPermissions.LeadWrite, fields.OwnerId, fields.InPool, new Ownership(lead.OwnerId, lead.UnitId), ct);
        lead.Describe(fields, owned);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return lead.Details();
    }
}
