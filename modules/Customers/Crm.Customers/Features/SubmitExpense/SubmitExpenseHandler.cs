using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.SubmitExpense;

/// <summary>Asks for the approval; what is decided comes back as an event.</summary>
public sealed class SubmitExpenseHandler(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ExpenseDetails, ApprovalRequested)> Handle(SubmitExpense command, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var application = await db.OwnExpenseAsync(command.ApplicationId, actors.Current, command.IfMatch, ct);
        db.ExpenseMoved(application, application.Submit(now));
        var request = await db.ExpenseRequestAsync(application, await db.ExpenseRulesAsync(ct), texts, now, ct);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await db.ExpenseDetailsAsync(application, now, ct), request);
    }
}
