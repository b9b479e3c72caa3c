using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Pool;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangePoolRules;

/// <summary>Sets the rules; every clock is worked out anew by the job that watches them.</summary>
public sealed class ChangePoolRulesHandler(CustomersDbContext db, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<PoolRulesDetails> Handle(ChangePoolRules command, CancellationToken ct)
    {
        var rules = await db.PoolRules.SingleOrDefaultAsync(ct);
        if (rules is null)
            db.PoolRules.Add(rules = new PoolRules());
        db.Expect(rules, ETags.Read(command.IfMatch));
        rules.Rules = command.Rules;
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        var now = time.GetUtcNow();
        await db.LeadClocks.ExecuteUpdateAsync(s => s.SetProperty(c => c.NextAt, now), ct);
        return ChangePoolRulesEndpoint.Details(rules);
    }
}
