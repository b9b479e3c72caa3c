using Crm.Accounts.Data;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Schemes;

/// <summary>Throws it away.</summary>
public sealed class DiscardSchemeHandler(AccountsDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(DiscardScheme command, CancellationToken ct)
    {
        var scheme = await db.Schemes.SingleOrDefaultAsync(s => s.Id == command.Id, ct) ?? throw new NotFoundException();
        scheme.MustBeDraft();
        db.Schemes.Remove(scheme);
    }
}
