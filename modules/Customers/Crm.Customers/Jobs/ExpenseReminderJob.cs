using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>Reminds applicants of reports on real costs that are due, and tells those who settle what has come in (C-53); each once.</summary>
internal sealed class ExpenseReminderJob(IDbContextOutbox<CustomersDbContext> outbox, IActorSource people, TimeProvider time) : IJob
{
    private const int Batch = 500;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        var today = ChinaTime.Today(now);
        var due = await db.Expenses.Where(a => a.State == ExpenseStates.Approved && a.ReportDueOn <= today && !a.ReportReminded).Take(Batch).ToListAsync(cancellationToken);
        foreach (var application in due)
        {
            application.RemindedNow();
            await outbox.PublishAsync(ExpenseNews.Of(application, "report-due", now));
        }
        var reported = await db.Expenses.Where(a => a.State == ExpenseStates.Reported && !a.SettlersTold).Take(Batch).ToListAsync(cancellationToken);
        await TellSettlersAsync(db, reported, now, cancellationToken);
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{due.Count} reports due, {reported.Count} to settle";
    }

    /// <summary>One message for each person, however many came in.</summary>
    private async Task TellSettlersAsync(CustomersDbContext db, List<ExpenseApplication> reported, DateTimeOffset now, CancellationToken ct)
    {
        await foreach (var (id, theirs) in db.WaitingForAsync(people, reported, CustomersPermissions.ExpenseSettle, ct))
        {
            var facts = History.Facts(("count", theirs.Count.ToString(CultureInfo.InvariantCulture)), ("number", theirs[0].Number), ("purpose", theirs[0].Purpose));
            await outbox.PublishAsync(new StaffNotified(Guid.CreateVersion7(), [id], "customers.expense-to-settle", "/customers/expenses/to-settle", facts, now));
        }
        foreach (var application in reported)
            application.SettlersToldNow();
    }
}
