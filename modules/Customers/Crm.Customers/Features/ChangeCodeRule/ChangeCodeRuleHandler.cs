using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Codes;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeCodeRule;

/// <summary>Changes the rule; codes given before stay as they are.</summary>
public sealed class ChangeCodeRuleHandler(CustomersDbContext db, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<CodeRuleDetails> Handle(ChangeCodeRule command, CancellationToken ct)
    {
        var rule = await db.CodeRules.SingleOrDefaultAsync(ct);
        if (rule is null)
            db.CodeRules.Add(rule = new CodeRule());
        db.Expect(rule, ETags.Read(command.IfMatch));
        rule.Pattern = CodePattern.Parse(command.Request.Pattern).ToString();
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await ChangeCodeRuleEndpoint.DetailsAsync(db, rule, time, ct);
    }
}
