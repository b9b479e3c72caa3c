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
public sealed class ChangeLeadHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<LeadDetails> Handle(ChangeLead command, CancellationToken ct)
    {
        var lead = await db.LeadAsync(command.LeadId, actors.Current, CustomersPermissions.LeadWrite, ct);
        db.Expect(lead, ETags.Read(command.IfMatch));
        var fields = command.Fields;
        var before = new Ownership(lead.OwnerId, lead.UnitId);
        var owned = await OwnerChoice.DecideAsync(
            db, actors.Current, CustomersPermissions.LeadWrite, fields.OwnerId, fields.InPool, before, ct);
        lead.Describe(fields);
        if (owned != before)
            await new PoolBook(db, PoolMoves.Assigned, actors.Current.StaffId, time.GetUtcNow()).MoveAsync(lead, owned, null, null, ct);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await lead.DetailsAsync(db, ct)).For(actors.Current);
    }
}
