using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.MoveOpportunity;

/// <summary>Moves an opportunity unless somebody else was first (412); tells the others when it is won.</summary>
public sealed class MoveOpportunityHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(OpportunityDetails, OpportunityWon?)> Handle(MoveOpportunity command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var opportunity = await db.OpportunityAsync(command.OpportunityId, actor, CustomersPermissions.OpportunityWrite, ct);
        db.Expect(opportunity, ETags.Read(command.IfMatch));
        db.OpportunityMoved(opportunity, opportunity.Move(command.Request, actor.StaffId, ChinaTime.Today(now), now));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        var details = await db.OpportunityDetailsAsync(opportunity, await db.CustomerNameAsync(opportunity.CustomerId, ct), now, ct);
        return (details, opportunity.WonNow(actor.StaffId, now));
    }
}
