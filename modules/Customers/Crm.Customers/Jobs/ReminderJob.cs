using System.Globalization;
using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>Reminds people of their activities (C-40).</summary>
internal sealed class ReminderJob(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        var due = await db.Activities.Where(a => a.State == "open" && !a.Reminded && a.RemindAt <= now).Take(500).ToListAsync(cancellationToken);
        foreach (var activity in due)
        {
            activity.RemindedNow();
            var facts = History.Facts(("subject", activity.Subject), ("about", activity.About), ("due", activity.DueAt.ToString("O", CultureInfo.InvariantCulture)));
            await outbox.PublishAsync(new StaffNotified(
                Guid.CreateVersion7(), activity.Assignees, "customers.activity-reminder", $"/customers/activities/{activity.Id}", facts, now));
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{due.Count} reminders";
    }
}
