using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeProjectRules;

/// <summary>Sets the thresholds; what is screened from now on is held against them.</summary>
public sealed class ChangeProjectRulesHandler(CustomersDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<ProjectRulesDetails> Handle(ChangeProjectRules command, CancellationToken ct)
    {
        var rules = await db.ProjectRules.SingleOrDefaultAsync(ct);
        if (rules is null)
            db.ProjectRules.Add(rules = new ProjectRules());
        db.Expect(rules, ETags.Read(command.IfMatch));
        rules.Rules = command.Rules;
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return ChangeProjectRulesEndpoint.Details(rules);
    }
}
