using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SaveProposal;

/// <summary>Carries the command out. Numbers are given under a lock on the opportunity, so that two who draw up at once get two numbers.</summary>
public sealed class SaveProposalHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    private const decimal Most = 9_999_999_999.99m;

    /// <summary>Handles the command.</summary>
    public async Task<ProposalDetails> Handle(SaveProposal command, CancellationToken ct)
    {
        var (actor, fields) = (actors.Current, command.Fields);
        if (fields.Lines is { Count: > 0 } lines && Proposal.Sum(lines) > Most)
            throw new RuleException("customers.opportunity.amount", "lines", Proposal.Sum(lines), Most);
        var opportunity = await db.OpportunityAsync(command.OpportunityId, actor, CustomersPermissions.OpportunityWrite, ct);
        Proposal proposal;
        if (command.ProposalId is { } id)
        {
            proposal = await db.ProposalAsync(opportunity.Id, id, ct);
            db.Expect(proposal, ETags.Read(command.IfMatch));
            proposal.Change(fields);
        }
        else
        {
            await db.Database.ExecuteSqlAsync($"SELECT 1 FROM customers.opportunities WHERE id = {opportunity.Id} FOR UPDATE", ct);
            var last = await db.Proposals.Where(p => p.OpportunityId == opportunity.Id).MaxAsync(p => (int?)p.Number, ct);
            db.Proposals.Add(proposal = Proposal.Draft(opportunity.Id, (last ?? 0) + 1, fields, actor.StaffId, time.GetUtcNow()));
        }
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return proposal.Details();
    }
}
