using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Indicators;

/// <summary>Adds it.</summary>
public sealed class AddIndicatorHandler(AccountsDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<IndicatorDetails> Handle(AddIndicator command, CancellationToken ct)
    {
        var code = command.Request.Code;
        if (await db.Indicators.AnyAsync(i => i.Code == code, ct))
            throw new RuleException("accounts.indicator.taken", "code", code);
        var indicator = Indicator.Add(code, command.Request.Fields);
        db.Indicators.Add(indicator);
        await db.SaveChangesAsync(ct); // The answer carries the new row's version.
        return indicator.View([]);
    }
}
