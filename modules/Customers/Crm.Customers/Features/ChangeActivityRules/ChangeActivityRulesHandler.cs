using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeActivityRules;

/// <summary>Sets the rules; the dates of all customers follow in the background.</summary>
public sealed class ChangeActivityRulesHandler(CustomersDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ActivityRulesDetails, RenewDues)> Handle(ChangeActivityRules command, CancellationToken ct)
    {
        var rules = await db.ActivityRules.SingleAsync(ct);
        db.Expect(rules, ETags.Read(command.IfMatch));
        rules.Change(command.Request);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (ChangeActivityRulesEndpoint.Details(rules), new RenewDues());
    }
}
