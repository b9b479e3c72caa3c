using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Schemes;

/// <summary>Changes it.</summary>
public sealed class ChangeSchemeHandler(AccountsDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<SchemeDetails> Handle(ChangeScheme command, CancellationToken ct)
    {
        var scheme = await db.Schemes.SingleOrDefaultAsync(s => s.Id == command.Id, ct) ?? throw new NotFoundException();
        db.Expect(scheme, ETags.Read(command.IfMatch));
        scheme.Change(command.Fields, await db.Indicators.AsNoTracking().OrderBy(i => i.Code).ToDictionaryAsync(i => i.Code, ct));
        await db.SaveChangesAsync(ct);
        return scheme.View();
    }
}
