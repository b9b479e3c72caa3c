using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Grading;
using Crm.Customers.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeGradeRules;

/// <summary>Sets the rules; all customers are graded again in the background.</summary>
public sealed class ChangeGradeRulesHandler(CustomersDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<(GradeRulesDetails, RegradeCustomers)> Handle(ChangeGradeRules command, CancellationToken ct)
    {
        GradeRules.Check(command.Request.Rules);
        var set = await db.GradeRuleSets.SingleOrDefaultAsync(ct);
        if (set is null)
            db.GradeRuleSets.Add(set = new GradeRuleSet());
        db.Expect(set, ETags.Read(command.IfMatch));
        set.Rules = command.Request.Rules;
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (ChangeGradeRulesEndpoint.Details(set), new RegradeCustomers());
    }
}
