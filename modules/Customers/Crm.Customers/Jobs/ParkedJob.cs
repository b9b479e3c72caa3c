using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>Brings parked opportunities back to the stage they were worked in, on their day (C-12).</summary>
internal sealed class ParkedJob(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        var today = ChinaTime.Today(now);
        var parked = await db.Opportunities.Where(o => o.Stage == OpportunityStages.Parked && o.ParkedUntil <= today).Take(500).ToListAsync(cancellationToken);
        foreach (var opportunity in parked)
        {
            var until = opportunity.ParkedUntil!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            db.OpportunityMoved(opportunity, opportunity.Return(now));
            if (opportunity.OwnerId is { } owner)
                await outbox.PublishAsync(new StaffNotified(
                    Guid.CreateVersion7(), [owner], "customers.opportunity-returned", $"/customers/opportunities/{opportunity.Id}",
                    History.Facts(("title", opportunity.Title), ("until", until)), now));
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{parked.Count} opportunities came back";
    }
}
