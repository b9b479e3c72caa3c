using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>Proposals that nobody answered while they held expire the day after (C-55).</summary>
internal sealed class ProposalExpiryJob(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        var today = ChinaTime.Today(now);
        var due = await db.Proposals.Where(p => p.State == ProposalStates.Sent && p.ValidUntil < today).Take(500)
            .Join(db.Opportunities, p => p.OpportunityId, o => o.Id, (p, o) => new { Proposal = p, Opportunity = o }).ToListAsync(cancellationToken);
        foreach (var found in due)
        {
            found.Proposal.Expire(now);
            db.ProposalTold(found.Opportunity, found.Proposal, Actor.System.StaffId, now);
            if (found.Opportunity.OwnerId is { } owner)
                await outbox.PublishAsync(new StaffNotified(
                    Guid.CreateVersion7(), [owner], "customers.proposal-expired", $"/customers/opportunities/{found.Opportunity.Id}", History.Facts(("title", found.Opportunity.Title)), now));
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{due.Count} proposals expired";
    }
}
