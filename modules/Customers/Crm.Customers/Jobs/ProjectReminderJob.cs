using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>Reminds of reports on development projects that are due, and tells managers which reports wait for their word (C-13); each once.</summary>
internal sealed class ProjectReminderJob(IDbContextOutbox<CustomersDbContext> outbox, IActorSource people, TimeProvider time) : IJob
{
    private const int Batch = 500;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        var today = ChinaTime.Today(now);
        var due = await db.Projects.Where(p => p.State == ProjectStates.Running && p.ReportDueOn <= today && !p.ReportReminded).Take(Batch).ToListAsync(cancellationToken);
        foreach (var project in due)
        {
            project.RemindedNow();
            await outbox.PublishAsync(ProjectNews.Of(project, await db.CustomerNameAsync(project.CustomerId, cancellationToken), "report-due", now));
        }
        var reported = await db.Projects.Where(p => p.State == ProjectStates.Reported && !p.ReviewersTold).Take(Batch).ToListAsync(cancellationToken);
        await TellReviewersAsync(db, reported, now, cancellationToken);
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{due.Count} reports due, {reported.Count} to look at";
    }

    /// <summary>One message for each manager, however many came in.</summary>
    private async Task TellReviewersAsync(CustomersDbContext db, List<DevelopmentProject> reported, DateTimeOffset now, CancellationToken ct)
    {
        await foreach (var (id, theirs) in db.WaitingForAsync(people, reported, CustomersPermissions.ProjectReview, ct))
        {
            var facts = History.Facts(
                ("count", theirs.Count.ToString(CultureInfo.InvariantCulture)), ("number", theirs[0].Number), ("customer", await db.CustomerNameAsync(theirs[0].CustomerId, ct)));
            await outbox.PublishAsync(new StaffNotified(Guid.CreateVersion7(), [id], "customers.project-to-review", "/customers/development?state=reported", facts, now));
        }
        foreach (var project in reported)
            project.ReviewersToldNow();
    }
}
