using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Indicators;

/// <summary>Changes it.</summary>
public sealed class ChangeIndicatorHandler(AccountsDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<IndicatorDetails> Handle(ChangeIndicator command, CancellationToken ct)
    {
        var indicator = await db.Indicators.SingleOrDefaultAsync(i => i.Id == command.Id, ct) ?? throw new NotFoundException();
        db.Expect(indicator, ETags.Read(command.IfMatch));
        indicator.Change(command.Fields);
        await db.SaveChangesAsync(ct);
        var schemes = await db.Schemes.AsNoTracking().Where(s => s.State != SchemeStates.Retired).OrderBy(s => s.Number).ToListAsync(ct);
        return indicator.View([.. schemes.Where(s => s.Lines.Any(l => l.Indicator == indicator.Code)).Select(s => s.Number)]);
    }
}
