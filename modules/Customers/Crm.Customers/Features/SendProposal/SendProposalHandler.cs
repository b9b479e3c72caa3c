using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.SendProposal;

/// <summary>Carries the command out; the stage of the opportunity is moved by people.</summary>
public sealed class SendProposalHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ProposalDetails> Handle(SendProposal command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var opportunity = await db.OpportunityAsync(command.OpportunityId, actor, CustomersPermissions.OpportunityWrite, ct);
        var proposal = await db.ProposalAsync(opportunity.Id, command.ProposalId, ct);
        db.Expect(proposal, ETags.Read(command.IfMatch));
        proposal.Send(ChinaTime.Today(now), now);
        await db.SaveChangesAsync(ct); // Of two at once the second is told; the answer carries the new version.
        db.ProposalTold(opportunity, proposal, actor.StaffId, now);
        return proposal.Details();
    }
}
