using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ReportExpense;

/// <summary>What is well over what was approved goes to the approvers again; the rest waits for whoever settles.</summary>
public sealed class ReportExpenseHandler(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ExpenseDetails, ApprovalRequested?)> Handle(ReportExpense command, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var (application, rules) = (await db.OwnExpenseAsync(command.ApplicationId, actors.Current, command.IfMatch, ct), await db.ExpenseRulesAsync(ct));
        db.ExpenseMoved(application, application.Report(command.Request, rules, ChinaTime.Today(now), now));
        var request = application.State == ExpenseStates.Excess ? await db.ExpenseRequestAsync(application, rules, texts, now, ct) : null;
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await db.ExpenseDetailsAsync(application, now, ct), request);
    }
}
