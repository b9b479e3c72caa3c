using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.SaveExpense;

/// <summary>Applications are one's own; each has a number of the year without gaps.</summary>
public sealed class SaveExpenseHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>What numbers begin with: 费用.</summary>
    internal const string Prefix = "FY";

    /// <summary>Handles the command.</summary>
    public async Task<ExpenseDetails> Handle(SaveExpense command, CancellationToken ct)
    {
        var (me, now, fields) = (actors.Current, time.GetUtcNow(), command.Application);
        var application = command.ApplicationId is { } id ? await db.OwnExpenseAsync(id, me, command.IfMatch, ct) : null;
        await db.CheckExpenseAsync(me, fields, ct);
        if (application is null)
        {
            var year = ChinaTime.Today(now).Year;
            var (drafted, move) = ExpenseApplication.Draft(Number(year, await db.NextNumberAsync(Prefix, year, ct)), fields, me, now);
            db.Expenses.Add(application = drafted);
            db.ExpenseMoved(drafted, move);
        }
        else
        {
            application.Change(fields);
        }
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await db.ExpenseDetailsAsync(application, now, ct);
    }

    internal static string Number(int year, long serial) => $"{Prefix}-{year}-{serial:00000}";
}
