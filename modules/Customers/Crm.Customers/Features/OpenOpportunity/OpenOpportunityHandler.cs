using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.OpenOpportunity;

/// <summary>Opens an opportunity of a customer the person may see.</summary>
public sealed class OpenOpportunityHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<OpenedOpportunity> Handle(OpenOpportunity command, CancellationToken ct)
    {
        var (actor, request) = (actors.Current, command.Request);
        var customer = await db.Customers.WithinOrPool(actor, CustomersPermissions.Read).Where(c => c.Id == request.CustomerId).Select(c => c.Name).SingleOrDefaultAsync(ct)
            ?? throw new RuleException("customers.opportunity.customer", "customerId");
        var owned = await OwnerChoice.DecideAsync(db, actor, CustomersPermissions.OpportunityWrite, request.Opportunity.OwnerId, false, null, ct);
        var opportunity = Opportunity.Start(request.CustomerId, customer, request.Opportunity, request.Stage, owned, actor.StaffId, time.GetUtcNow());
        db.Opportunities.Add(opportunity);
        db.OpportunityOpened(opportunity);
        return new OpenedOpportunity(opportunity.Id);
    }
}
