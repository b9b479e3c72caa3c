using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ChangeOpportunity;

/// <summary>Changes an opportunity unless somebody else was first (412).</summary>
public sealed class ChangeOpportunityHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<OpportunityDetails> Handle(ChangeOpportunity command, CancellationToken ct)
    {
        var (actor, fields) = (actors.Current, command.Fields);
        var opportunity = await db.OpportunityAsync(command.OpportunityId, actor, CustomersPermissions.OpportunityWrite, ct);
        db.Expect(opportunity, ETags.Read(command.IfMatch));
        var owned = await OwnerChoice.DecideAsync(
            db, actor, CustomersPermissions.OpportunityWrite, fields.OwnerId, false, new Ownership(opportunity.OwnerId, opportunity.UnitId), ct);
        var customer = await db.CustomerNameAsync(opportunity.CustomerId, ct);
        opportunity.Change(fields, customer, owned);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await db.OpportunityDetailsAsync(opportunity, customer, time.GetUtcNow(), ct);
    }
}
