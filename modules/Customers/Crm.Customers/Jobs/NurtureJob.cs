using System.Globalization;
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

/// <summary>Brings leads back to their owners on the day until which they were left alone (C-06).</summary>
internal sealed class NurtureJob(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        var today = ChinaTime.Today(now);
        var leads = await db.Leads.Where(l => l.Stage == LeadStages.Nurturing && l.NurtureUntil <= today).Take(500).ToListAsync(cancellationToken);
        foreach (var lead in leads)
        {
            var until = lead.NurtureUntil!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            lead.Reopen(now);
            await LeadClockwork.RestartAsync(db, lead, now, cancellationToken);
            db.LeadMoved(lead.Id, LeadStages.Nurturing, lead.Stage, null, Actor.System, now);
            if (lead.OwnerId is { } owner)
                await outbox.PublishAsync(new StaffNotified(
                    Guid.CreateVersion7(), [owner], "customers.lead-returned", $"/customers/leads/{lead.Id}", History.Facts(("name", lead.Name), ("until", until)), now));
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{leads.Count} leads came back";
    }
}
