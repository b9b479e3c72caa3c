using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.AnswerProposal;

/// <summary>Carries the command out; where it wins the opportunity, the others are told in the same transaction.</summary>
public sealed class AnswerProposalHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ProposalDetails, OpportunityWon?)> Handle(AnswerProposal command, CancellationToken ct)
    {
        var (actor, now, request) = (actors.Current, time.GetUtcNow(), command.Request);
        var opportunity = await db.OpportunityAsync(command.OpportunityId, actor, CustomersPermissions.OpportunityWrite, ct);
        var proposal = await db.ProposalAsync(opportunity.Id, command.ProposalId, ct);
        db.Expect(proposal, ETags.Read(command.IfMatch));
        proposal.Answer(request.Outcome, request.Note, now);
        await db.SaveChangesAsync(ct); // Of two at once the second is told; the answer carries the new version.
        db.ProposalTold(opportunity, proposal, actor.StaffId, now);
        var wins = request is { Win: true, Outcome: ProposalStates.Accepted };
        if (wins)
            Win(opportunity, proposal, actor.StaffId, now);
        return (proposal.Details(), wins ? opportunity.WonNow(actor.StaffId, now) : null);
    }

    private void Win(Opportunity opportunity, Proposal proposal, Guid by, DateTimeOffset now)
    {
        var move = new MoveOpportunityRequest(OpportunityStages.Won, Note: proposal.AnswerNote, Amount: proposal.Total);
        db.OpportunityMoved(opportunity, opportunity.Move(move, by, ChinaTime.Today(now), now, proposal.Currency));
    }
}
