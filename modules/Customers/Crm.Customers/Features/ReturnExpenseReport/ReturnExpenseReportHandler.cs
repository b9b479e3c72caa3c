using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Features.ReturnExpenseReport;

/// <summary>The applicant is told why, and reports again.</summary>
public sealed class ReturnExpenseReportHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ExpenseDetails, StaffNotified)> Handle(ReturnExpenseReport command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var application = await db.ExpenseToSettleAsync(command.ApplicationId, me, command.IfMatch, ct);
        db.ExpenseMoved(application, application.ReturnReport(command.Request.Reason, me.StaffId, now));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await db.ExpenseDetailsAsync(application, now, ct), ExpenseNews.Of(application, "report-returned", now));
    }
}
