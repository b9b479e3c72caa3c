using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Expenses;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeExpenseRules;

/// <summary>Sets the limits; what is reported from now on is measured by them.</summary>
public sealed class ChangeExpenseRulesHandler(CustomersDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<ExpenseRulesDetails> Handle(ChangeExpenseRules command, CancellationToken ct)
    {
        var rules = await db.ExpenseRules.SingleOrDefaultAsync(ct);
        if (rules is null)
            db.ExpenseRules.Add(rules = new ExpenseRules());
        db.Expect(rules, ETags.Read(command.IfMatch));
        rules.Rules = command.Rules;
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return ChangeExpenseRulesEndpoint.Details(rules);
    }
}
