using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>Tells the managers, once, of activities that are late by so many working hours (C-40).</summary>
internal sealed class EscalationJob(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IJob
{
    private const int Most = 500;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        if (await db.ActivityRules.AsNoTracking().Select(r => r.EscalateAfter).SingleOrDefaultAsync(cancellationToken) is not { } hours)
            return "switched off";
        var before = WorkingCalendar.China.Add(now, -TimeSpan.FromHours(hours));
        var late = await db.Activities.Where(a => a.State == "open" && !a.Escalated && a.DueAt <= before).OrderBy(a => a.DueAt).Take(Most).ToListAsync(cancellationToken);
        var people = late.SelectMany(a => a.Assignees).Distinct().ToList();
        var managers = await db.Staff.AsNoTracking().Where(s => people.Contains(s.StaffId) && s.ManagerId != null)
            .ToDictionaryAsync(s => s.StaffId, s => (s.Name, Manager: s.ManagerId!.Value), cancellationToken);
        foreach (var activity in late)
        {
            activity.EscalatedNow();
            foreach (var told in activity.Assignees.Where(managers.ContainsKey).GroupBy(a => managers[a].Manager))
                await outbox.PublishAsync(Told(activity, told.Key, string.Join(", ", told.Select(a => managers[a].Name)), now));
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{late.Count} late activities told";
    }

    private static StaffNotified Told(Activity activity, Guid manager, string names, DateTimeOffset now) => new(
        Guid.CreateVersion7(), [manager], "customers.activity-late", $"/customers/activities/{activity.Id}",
        History.Facts(
            ("subject", activity.Subject), ("about", activity.About), ("names", names), ("due", activity.DueAt.ToString("O", CultureInfo.InvariantCulture))),
        now);
}
